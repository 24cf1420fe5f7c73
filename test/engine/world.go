package main

import (
	"log/slog"
	"net/netip"

	"github.com/cilium/cilium/pkg/defaults"
	"github.com/cilium/cilium/pkg/identity"
	slim_corev1 "github.com/cilium/cilium/pkg/k8s/slim/k8s/api/core/v1"
	slim_metav1 "github.com/cilium/cilium/pkg/k8s/slim/k8s/apis/meta/v1"
	k8sutils "github.com/cilium/cilium/pkg/k8s/utils"
	"github.com/cilium/cilium/pkg/labels"
	"github.com/cilium/cilium/pkg/labelsfilter"
	"github.com/cilium/cilium/pkg/logging"
	"github.com/cilium/cilium/pkg/option"
	"github.com/cilium/cilium/pkg/policy"
	"github.com/cilium/cilium/pkg/policy/api"
	"github.com/cilium/cilium/pkg/types"
)

// world is a cluster at one moment, as src/policies/model.ts writes it.
type world struct {
	Namespaces  []named `json:"namespaces"`
	Pods        []pod   `json:"pods"`
	Nodes       []node  `json:"nodes"`
	APIServerIP string  `json:"apiServerIp"`
	// Settings are those of the cilium-config ConfigMap; the caller gives every one.
	Settings struct {
		PolicyDefaultLocalCluster bool `json:"policyDefaultLocalCluster"`
		NonDefaultDenyPolicies    bool `json:"nonDefaultDenyPolicies"`
		NodeSelectorLabels        bool `json:"nodeSelectorLabels"`
		L7Proxy                   bool `json:"l7Proxy"`
		SCTP                      bool `json:"sctp"`
		IPv6                      bool `json:"ipv6"`
	} `json:"settings"`
}

type named struct {
	Name   string            `json:"name"`
	Labels map[string]string `json:"labels"`
}

type node struct {
	Name string `json:"name"`
	IP   string `json:"ip"`
}

type pod struct {
	named
	Namespace      string     `json:"namespace"`
	IP             string     `json:"ip"`
	Node           string     `json:"node"`
	ServiceAccount string     `json:"serviceAccount"`
	HostNetwork    bool       `json:"hostNetwork"`
	Ports          []portName `json:"ports"`
}

type portName struct {
	Name     string `json:"name"`
	Port     int    `json:"port"`
	Protocol string `json:"protocol"`
}

// end is one end of a flow: exactly one field is set.
type end struct {
	Pod  string `json:"pod"`
	Node string `json:"node"`
	IP   string `json:"ip"`
}

const clusterName = defaults.ClusterName

// apply sets the agent's options. Those that the world does not hold are the agent's defaults.
func (w world) apply() {
	option.Config.ClusterName = clusterName
	option.Config.AllowLocalhost = option.AllowLocalhostAlways
	option.Config.EnableIPv4, option.Config.EnableIPv6 = true, w.Settings.IPv6
	option.Config.EnableL7Proxy = w.Settings.L7Proxy
	option.Config.EnableSCTP = w.Settings.SCTP
	option.Config.EnableNonDefaultDenyPolicies = w.Settings.NonDefaultDenyPolicies
	option.Config.EnableNodeSelectorLabels = w.Settings.NodeSelectorLabels
	option.Config.EnableICMPRules = defaults.EnableICMPRules
	policy.SetPolicyEnabled(option.DefaultEnforcement)
	api.InitEntities(clusterName)
}

func init() {
	logging.DefaultSlogLogger = slog.New(slog.DiscardHandler)
	if err := labelsfilter.ParseLabelPrefixCfg(slog.New(slog.DiscardHandler), nil, nil, ""); err != nil {
		panic(err)
	}
}

// podLabels are what the agent makes of a pod: its labels and those of its namespace, without the ignored ones.
func (w world) podLabels(p pod) labels.LabelArray {
	meta := slim_corev1.Namespace{ObjectMeta: slim_metav1.ObjectMeta{Name: p.Namespace}}
	for _, one := range w.Namespaces {
		if one.Name == p.Namespace {
			meta.Labels = one.Labels
		}
	}
	account := p.ServiceAccount
	if account == "" {
		account = "default"
	}
	all := k8sutils.SanitizePodLabels(p.Labels, &meta, account, clusterName)
	seen, _ := labelsfilter.Filter(labels.Map2Labels(all, labels.LabelSourceK8s))
	return seen.LabelArray()
}

// identities gives every pod, node and outside address its labels, as the agent of one node sees them. Numbers are
// free, but for the node itself: that it is the host is known by its number.
func (w world) identities(own string, ends []end, ranges []netip.Prefix) (identity.IdentityMap, []identity.NumericIdentity) {
	known := identity.IdentityMap{}
	numbers := make([]identity.NumericIdentity, len(ends))
	for i, one := range ends {
		numbers[i] = identity.NumericIdentity(1000 + i)
		if one.Node == own {
			numbers[i] = identity.ReservedIdentityHost
		}
		known[numbers[i]] = w.labelsOf(own, one, ranges)
	}
	return known, numbers
}

func (w world) labelsOf(own string, one end, ranges []netip.Prefix) labels.LabelArray {
	reserved := func(names labels.Labels, key string) {
		names[key] = labels.NewLabel(key, "", labels.LabelSourceReserved)
	}
	all := labels.Labels{}
	address := one.IP
	switch {
	case one.Pod != "":
		return w.podLabels(w.pod(one.Pod))
	case one.Node == own && own != "":
		reserved(all, labels.IDNameHost)
	case one.Node != "":
		reserved(all, labels.IDNameRemoteNode)
	default:
		all = labels.GetCIDRLabels(longest(netip.MustParseAddr(one.IP), ranges))
	}
	for _, n := range w.Nodes {
		if n.Name == one.Node && one.Node != "" {
			address = n.IP
		}
	}
	if address == w.APIServerIP {
		reserved(all, labels.IDNameKubeAPIServer)
	}
	return all.LabelArray()
}

// longest is the most specific range of the policies around an address, whose identity the address has.
func longest(address netip.Addr, ranges []netip.Prefix) netip.Prefix {
	best := netip.PrefixFrom(address, 0).Masked()
	for _, one := range ranges {
		if one.Contains(address) && one.Bits() > best.Bits() {
			best = one
		}
	}
	return best
}

func (w world) pod(name string) pod {
	for _, p := range w.Pods {
		if p.Namespace+"/"+p.Name == name {
			return p
		}
	}
	panic("no pod " + name)
}

// namedPorts are those of one pod; with all they are those of every pod, which the agent asks for egress.
func namedPorts(p pod) types.NamedPortMap {
	found := types.NamedPortMap{}
	for _, one := range p.Ports {
		if err := found.AddPort(one.Name, one.Port, one.Protocol); err != nil {
			panic(err)
		}
	}
	return found
}
