// Package main asks cyclonus, which tests network policy engines, what Kubernetes means by NetworkPolicies. It speaks as
// the program one folder above does, about pods and outside addresses only.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"strings"

	"github.com/mattfenwick/cyclonus/pkg/matcher"
	v1 "k8s.io/api/core/v1"
	networkingv1 "k8s.io/api/networking/v1"
)

type question struct {
	World struct {
		Namespaces []named `json:"namespaces"`
		Pods       []pod   `json:"pods"`
	} `json:"world"`
	Policies []*networkingv1.NetworkPolicy `json:"policies"`
	Ends     []struct {
		Pod string `json:"pod"`
		IP  string `json:"ip"`
	} `json:"ends"`
	Ports []port `json:"ports"`
}

type named struct {
	Name   string            `json:"name"`
	Labels map[string]string `json:"labels"`
}

type pod struct {
	named
	Namespace string `json:"namespace"`
	IP        string `json:"ip"`
	Ports     []port `json:"ports"`
}

type port struct {
	Name     string      `json:"name"`
	Protocol v1.Protocol `json:"protocol"`
	Port     int         `json:"port"`
}

type answer struct {
	Version string   `json:"version"`
	Refused []string `json:"refused"`
	Egress  string   `json:"egress"`
	Ingress string   `json:"ingress"`
}

func main() {
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 1<<24)
	for lines.Scan() {
		var asked question
		if err := json.Unmarshal(lines.Bytes(), &asked); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		text, _ := json.Marshal(asked.answer())
		fmt.Println(string(text))
	}
}

func (q question) answer() answer {
	for _, one := range q.Policies {
		setDefaults(one)
	}
	policy := matcher.BuildNetworkPolicies(false, q.Policies)
	var egress, ingress strings.Builder
	for _, from := range q.Ends {
		for _, to := range q.Ends {
			source, _ := q.peer(from.Pod, from.IP)
			target, ports := q.peer(to.Pod, to.IP)
			for _, tried := range q.Ports {
				traffic := &matcher.Traffic{
					Source: source, Destination: target, ResolvedPort: tried.Port, Protocol: tried.Protocol,
				}
				egress.WriteByte(letter(policy, traffic, ports, false))
				ingress.WriteByte(letter(policy, traffic, ports, true))
			}
		}
	}
	return answer{"cyclonus v0.5.6", make([]string, len(q.Policies)), egress.String(), ingress.String()}
}

// letter tries every name that the destination gives the port: cyclonus takes one at a time.
func letter(policy *matcher.Policy, traffic *matcher.Traffic, ports []port, ingress bool) byte {
	names := []string{""}
	for _, one := range ports {
		if one.Port == traffic.ResolvedPort && one.Protocol == traffic.Protocol {
			names = append(names, one.Name)
		}
	}
	for _, name := range names {
		traffic.ResolvedPortName = name
		if policy.IsIngressOrEgressAllowed(traffic, ingress).IsAllowed() {
			return 'a'
		}
	}
	return 'd'
}

func (q question) peer(name, ip string) (*matcher.TrafficPeer, []port) {
	for _, one := range q.World.Pods {
		if one.Namespace+"/"+one.Name != name {
			continue
		}
		inside := &matcher.InternalPeer{PodLabels: one.Labels, Namespace: one.Namespace}
		for _, space := range q.World.Namespaces {
			if space.Name == one.Namespace {
				inside.NamespaceLabels = space.Labels
			}
		}
		return &matcher.TrafficPeer{Internal: inside, IP: one.IP}, one.Ports
	}
	return &matcher.TrafficPeer{IP: ip}, nil
}

// setDefaults fills in what the API server does before an engine sees a policy.
func setDefaults(policy *networkingv1.NetworkPolicy) {
	if len(policy.Spec.PolicyTypes) > 0 {
		return
	}
	policy.Spec.PolicyTypes = []networkingv1.PolicyType{networkingv1.PolicyTypeIngress}
	if len(policy.Spec.Egress) > 0 {
		policy.Spec.PolicyTypes = append(policy.Spec.PolicyTypes, networkingv1.PolicyTypeEgress)
	}
}
