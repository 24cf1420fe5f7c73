//go:build cilium1_18

package main

import (
	"net/netip"
	"sync"

	proxy "github.com/cilium/proxy/go/cilium/api"

	"github.com/cilium/cilium/pkg/identity"
	ipcachetypes "github.com/cilium/cilium/pkg/ipcache/types"
	"github.com/cilium/cilium/pkg/policy"
	"github.com/cilium/cilium/pkg/policy/api"
	policytypes "github.com/cilium/cilium/pkg/policy/types"
)

// parsed is one policy as the repository takes it.
type parsed struct {
	resource ipcachetypes.ResourceID
	rules    api.Rules
}

func fromEntries(rules api.Rules, err error) (parsed, error) { return fromRules(rules, err) }

func fromRules(rules api.Rules, err error) (parsed, error) { return parsed{rules: rules}, err }

func (p parsed) install(repository *policy.Repository) {
	repository.ReplaceByResource(p.rules, p.resource)
}

func (p parsed) prefixes() []netip.Prefix { return policy.GetCIDRPrefixes(p.rules) }

func addSubjects(repository *policy.Repository, known identity.IdentityMap) {
	repository.GetSelectorCache().UpdateIdentities(known, nil, &sync.WaitGroup{})
}

func (o owner) MapStateSize() int { return 0 }

type noMetrics struct{}

func (noMetrics) AddRule(api.Rule) {}
func (noMetrics) DelRule(api.Rule) {}

func metrics() policytypes.PolicyMetrics { return noMetrics{} }

// l7 stands where the agent writes Envoy's rules: here it only matters that there are some.
type l7 struct{}

func (l7) GetEnvoyHTTPRules(*api.L7Rules, string) (*proxy.HttpNetworkPolicyRules, bool) {
	return &proxy.HttpNetworkPolicyRules{}, true
}
