//go:build !cilium1_18 && !cilium1_20

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
	policyutils "github.com/cilium/cilium/pkg/policy/utils"
)

// parsed is one policy as the repository takes it.
type parsed struct {
	resource ipcachetypes.ResourceID
	entries  policytypes.PolicyEntries
}

func fromEntries(entries policytypes.PolicyEntries, err error) (parsed, error) {
	return parsed{entries: entries}, err
}

func fromRules(rules api.Rules, err error) (parsed, error) {
	if err != nil {
		return parsed{}, err
	}
	return parsed{entries: policyutils.RulesToPolicyEntries(rules)}, nil
}

func (p parsed) install(repository *policy.Repository) {
	repository.ReplaceByResource(p.entries, p.resource)
}

func (p parsed) prefixes() (found []netip.Prefix) {
	for _, entry := range p.entries {
		for _, selector := range entry.L3 {
			found = append(found, selector.GetCIDRPrefixes()...)
		}
	}
	return found
}

func addSubjects(repository *policy.Repository, known identity.IdentityMap) {
	repository.GetSubjectSelectorCache().UpdateIdentities(known, nil, &sync.WaitGroup{})
}

func (o owner) PreviousMapState() *policy.MapState { return nil }

type noMetrics struct{}

func (noMetrics) AddRule(policytypes.PolicyEntry) {}
func (noMetrics) DelRule(policytypes.PolicyEntry) {}

func metrics() policytypes.PolicyMetrics { return noMetrics{} }

// l7 stands where the agent writes Envoy's rules: here it only matters that there are some.
type l7 struct{}

func (l7) GetEnvoyHTTPRules(*api.L7Rules, string) (*proxy.HttpNetworkPolicyRules, bool) {
	return &proxy.HttpNetworkPolicyRules{}, true
}
