package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/netip"
	"strconv"
	"strings"
	"sync"

	cmtypes "github.com/cilium/cilium/pkg/clustermesh/types"
	"github.com/cilium/cilium/pkg/endpoint/regeneration"
	"github.com/cilium/cilium/pkg/identity"
	"github.com/cilium/cilium/pkg/identity/identitymanager"
	ipcachetypes "github.com/cilium/cilium/pkg/ipcache/types"
	"github.com/cilium/cilium/pkg/k8s"
	v2 "github.com/cilium/cilium/pkg/k8s/apis/cilium.io/v2"
	slim_networkingv1 "github.com/cilium/cilium/pkg/k8s/slim/k8s/api/networking/v1"
	"github.com/cilium/cilium/pkg/policy"
	"github.com/cilium/cilium/pkg/spanstat"
	"github.com/cilium/cilium/pkg/types"
	"github.com/cilium/cilium/pkg/u8proto"
)

// parseAll reads every policy as the agent does. A refused policy leaves its words and no rules.
func parseAll(logger *slog.Logger, w world, policies []json.RawMessage) ([]parsed, []string) {
	cluster := cmtypes.PolicyAnyCluster
	if w.Settings.PolicyDefaultLocalCluster {
		cluster = clusterName
	}
	all := make([]parsed, 0, len(policies))
	refused := make([]string, len(policies))
	for i, text := range policies {
		var head metadata
		err := json.Unmarshal(text, &head)
		var one parsed
		if err == nil {
			one, err = parse(logger, cluster, head.Kind, text)
		}
		if err != nil {
			refused[i] = err.Error()
			continue
		}
		one.resource = head.resource(i)
		all = append(all, one)
	}
	return all, refused
}

// metadata is what decides to which pods a policy can apply.
type metadata struct {
	Kind     string `json:"kind"`
	Metadata struct {
		Namespace string `json:"namespace"`
	} `json:"metadata"`
}

func (m metadata) resource(number int) ipcachetypes.ResourceID {
	namespace := m.Metadata.Namespace
	switch {
	case m.Kind == "CiliumClusterwideNetworkPolicy":
		namespace = ""
	case namespace == "":
		namespace = "default"
	}
	return ipcachetypes.NewResourceID(ipcachetypes.ResourceKindFile, namespace, strconv.Itoa(number))
}

func parse(logger *slog.Logger, cluster, kind string, text json.RawMessage) (parsed, error) {
	switch kind {
	case "NetworkPolicy":
		var one slim_networkingv1.NetworkPolicy
		if err := strictly(text, &one); err != nil {
			return parsed{}, err
		}
		return fromEntries(k8s.ParseNetworkPolicy(logger, cluster, &one))
	case "CiliumNetworkPolicy":
		var one v2.CiliumNetworkPolicy
		if err := strictly(text, &one); err != nil {
			return parsed{}, err
		}
		if one.Namespace == "" {
			one.Namespace = "default"
		}
		return fromRules(one.Parse(logger, cluster))
	case "CiliumClusterwideNetworkPolicy":
		var one v2.CiliumClusterwideNetworkPolicy
		if err := strictly(text, &one); err != nil {
			return parsed{}, err
		}
		return fromRules(one.Parse(logger, cluster))
	}
	return parsed{}, fmt.Errorf("no policy kind: %q", kind)
}

func strictly(text []byte, into any) error {
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.DisallowUnknownFields()
	return decoder.Decode(into)
}

// table computes the policy of every pod once and looks all cells up in it.
type table struct {
	logger *slog.Logger
	world  world
	rules  []parsed
	all    interface {
		GetNamedPort(string, u8proto.U8proto) (uint16, error)
	}
}

func newTable(logger *slog.Logger, w world, rules []parsed) *table {
	all := types.NewNamedPortMultiMap()
	for _, p := range w.Pods {
		// The agent has no entry for a pod on the host network.
		if !p.HostNetwork {
			all.Update(nil, namedPorts(p))
		}
	}
	return &table{logger: logger, world: w, rules: rules, all: all}
}

func (t *table) cells(ends []end, ports []port) (string, string, error) {
	var ranges []netip.Prefix
	for _, one := range t.rules {
		ranges = append(ranges, one.prefixes()...)
	}
	size := len(ends) * len(ends) * len(ports)
	egress, ingress := bytes.Repeat([]byte("-"), size), bytes.Repeat([]byte("-"), size)
	for subject, one := range ends {
		if one.Pod == "" {
			continue
		}
		p := t.world.pod(one.Pod)
		known, numbers := t.world.identities(p.Node, ends, ranges)
		found, err := t.policyOf(p, subject, known, numbers[subject])
		if err != nil {
			return "", "", err
		}
		for peer := range ends {
			for i, port := range ports {
				proto, err := u8proto.ParseProtocol(port.Protocol)
				if err != nil {
					return "", "", err
				}
				out, in := policy.EgressKey(), policy.IngressKey()
				out = out.WithIdentity(numbers[peer]).WithPortProto(proto, port.Port)
				in = in.WithIdentity(numbers[peer]).WithPortProto(proto, port.Port)
				egress[(subject*len(ends)+peer)*len(ports)+i] = letter(found.Lookup(out))
				ingress[(peer*len(ends)+subject)*len(ports)+i] = letter(found.Lookup(in))
			}
		}
		found.Detach(t.logger)
	}
	return string(egress), string(ingress), nil
}

func letter(entry policy.MapStateEntry, _ policy.RuleMeta, _ bool) byte {
	switch {
	case entry.IsDeny():
		return 'd'
	case entry.ProxyPort != 0:
		return 'p'
	case entry.AuthRequirement.AuthType() != 0:
		return 'A'
	}
	return 'a'
}

func (t *table) policyOf(p pod, number int, known identity.IdentityMap, own identity.NumericIdentity) (*policy.EndpointPolicy, error) {
	manager := identitymanager.NewIDManager(t.logger)
	repository := policy.NewPolicyRepository(t.logger, nil, nil, l7{}, manager, metrics())
	repository.GetSelectorCache().UpdateIdentities(known, nil, &sync.WaitGroup{})
	addSubjects(repository, known)
	for _, one := range t.rules {
		one.install(repository)
	}
	subject := identity.NewIdentityFromLabelArray(own, known[own])
	manager.Add(subject)
	owner := owner{number: uint64(number + 1), own: namedPorts(p), all: t.all}
	selected, _, err := repository.GetSelectorPolicy(subject, 0, &statistics{}, owner.number)
	if err != nil {
		return nil, errors.Join(errors.New("policy of "+p.Namespace+"/"+p.Name), err)
	}
	found := selected.DistillPolicy(t.logger, owner, owner.redirects(selected))
	return found, found.Ready()
}

// owner is the endpoint that a policy is computed for.
type owner struct {
	number uint64
	own    types.NamedPortMap
	all    interface {
		GetNamedPort(string, u8proto.U8proto) (uint16, error)
	}
}

func (o owner) GetID() uint64              { return o.number }
func (o owner) IsHost() bool               { return false }
func (o owner) PolicyDebug(string, ...any) {}
func (o owner) RegenerateIfAlive(*regeneration.ExternalRegenerationMetadata) <-chan bool {
	done := make(chan bool)
	close(done)
	return done
}

// GetNamedPort asks the pod itself for ingress and all pods for egress, as Endpoint.GetNamedPort does.
func (o owner) GetNamedPort(ingress bool, name string, proto u8proto.U8proto) uint16 {
	if ingress {
		return o.GetIngressNamedPort(name, proto)
	}
	found, _ := o.all.GetNamedPort(name, proto)
	return found
}

func (o owner) GetIngressNamedPort(name string, proto u8proto.U8proto) uint16 {
	found, _ := o.own.GetNamedPort(name, proto)
	return found
}

// redirects names a proxy port for every filter that needs one: without it the engine leaves the entry out.
func (o owner) redirects(selected policy.SelectorPolicy) map[string]uint16 {
	found := map[string]uint16{}
	for filter, tuple := range selected.RedirectFilters() {
		number := filter.Port
		if number == 0 && filter.PortName != "" {
			number = o.GetNamedPort(filter.Ingress, strings.ToLower(filter.PortName), filter.U8Proto)
		}
		listener := tuple.Policy.GetListener()
		found[policy.ProxyID(uint16(o.number), filter.Ingress, string(filter.Protocol), number, listener)] = 10000
	}
	return found
}

type statistics struct{ waiting, computing spanstat.SpanStat }

func (s *statistics) WaitingForPolicyRepository() *spanstat.SpanStat { return &s.waiting }
func (s *statistics) SelectorPolicyCalculation() *spanstat.SpanStat  { return &s.computing }
