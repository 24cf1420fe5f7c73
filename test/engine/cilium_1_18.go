//go:build cilium1_18

package main

import (
	"log/slog"
	"net/netip"

	proxy "github.com/cilium/proxy/go/cilium/api"

	"github.com/cilium/cilium/pkg/defaults"
	"github.com/cilium/cilium/pkg/fqdn/re"
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

// addSubjects has no identities to add, since subjects and peers share one cache. What it needs is somebody to tell of
// DNS names in rules, of which no address is known here.
func addSubjects(repository *policy.Repository, _ identity.IdentityMap) {
	repository.GetSelectorCache().SetLocalIdentityNotifier(noNames{})
}

type noNames struct{}

func (noNames) RegisterFQDNSelector(api.FQDNSelector) uint64   { return 0 }
func (noNames) UnregisterFQDNSelector(api.FQDNSelector) uint64 { return 0 }

func (o owner) MapStateSize() int { return 0 }

func init() {
	if err := re.InitRegexCompileLRU(slog.New(slog.DiscardHandler), defaults.FQDNRegexCompileLRUSize); err != nil {
		panic(err)
	}
}

type noMetrics struct{}

func (noMetrics) AddRule(api.Rule) {}
func (noMetrics) DelRule(api.Rule) {}

func metrics() policytypes.PolicyMetrics { return noMetrics{} }

// l7 stands where the agent writes Envoy's rules: here it only matters that there are some.
type l7 struct{}

func (l7) GetEnvoyHTTPRules(*api.L7Rules, string) (*proxy.HttpNetworkPolicyRules, bool) {
	return &proxy.HttpNetworkPolicyRules{}, true
}
