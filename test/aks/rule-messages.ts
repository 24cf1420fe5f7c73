import { facts, shown } from '../../src/aks/limits.ts';
import { minorBefore } from '../../src/aks/version.ts';

const of = (id: keyof typeof facts): string => shown(facts[id]);
const kubenetEnd = facts['kubenet-retirement'];
const endPort = facts['k8s-min-end-port'].value;

/** What each rule must say of its bad example: the second entry, with which a changed rule or example disagrees. */
export const ruleMessages: Readonly<Record<string, string>> = {
  'ranges-apart':
    'network.podCidrs: expected no address of another range of the cluster, found 10.0.128.0/17, which overlaps 10.0.0.0/16. Move one of the two.',
  'pod-range-outside-vnet':
    'network.podCidrs: expected a range outside the virtual network (10.224.0.0/12), found 10.230.0.0/16. Choose a pod range that no connected network uses.',
  'reserved-ranges': `network.podCidrs: expected no address of a reserved range, found 172.16.0.0/12, which overlaps ${of('reserved-172-30')}. Choose another range.`,
  'private-pod-range':
    'network.podCidrs: expected a part of private or shared address space, found 11.0.0.0/16. Choose a part of 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16, 100.64.0.0/10.',
  'service-range-size': `network.serviceCidrs: expected /${facts['service-cidr-limit'].value + 1} or smaller, found 10.96.0.0${of('service-cidr-limit')}. Take a part of this range.`,
  'dns-service-address':
    'network.dnsServiceIp: expected an address of 10.100.0.0/16 after the first, found 10.0.0.10. Take a later address of the service range.',
  'pod-range-holds-nodes':
    'network.podCidrs: expected 1280 addresses for 5 nodes, surge included, found 10.244.0.0/22 with 1024, which is room for 4. Take /21 or larger.',
  'node-subnet-holds-nodes':
    'vnet.subnets.nodes: expected 12 usable addresses for nodes, surge included, found 10.240.0.0/28 with 11. Take a larger subnet, or fewer nodes.',
  'node-subnet-holds-pods':
    'vnet.subnets.nodes: expected 279 usable addresses for nodes and pods, surge included, found 10.240.0.0/24 with 251. Take a larger subnet, fewer pods a node, or Overlay.',
  'pod-subnet-holds-pods':
    'vnet.subnets.pods: expected 128 usable addresses in batches of 16, surge included, found 10.241.0.0/25 with 123. Take a larger pod subnet, or fewer pods a node.',
  'max-pods': `pools.system: expected room for ${of('min-pods-per-pool')} pods, found 2 × 10 = 20. Add nodes, or allow more pods on each.`,
  'node-limit': `pools: expected at most ${facts['npm-max-nodes'].value} nodes with Network Policy Manager, found ${facts['npm-max-nodes'].value + 1}. Use fewer nodes, or move to Overlay with the Cilium dataplane.`,
  'plugin-without-mode':
    'network: expected a profile that means overlay, found one that means node subnet. Add networkPluginMode overlay.',
  'overlay-plugin':
    'network.networkPlugin: expected azure with networkPluginMode overlay, found kubenet. State networkPlugin azure, or leave the mode out.',
  'pod-range-mode':
    'network.podCidrs: expected no range in node subnet mode, found 10.100.0.0/16. State networkPluginMode overlay, or drop the range.',
  'cilium-and-policy':
    'network.networkPolicy: expected cilium, like its partner, found azure. State cilium for both, or for neither.',
  'cilium-plugin':
    'network.networkPlugin: expected azure for networkDataplane cilium, found kubenet. State networkPlugin azure.',
  'cilium-linux-only':
    'pools.win.os: expected Linux on a cluster with the Cilium dataplane, found Windows. Move this pool to a cluster with the Azure dataplane.',
  'own-cni-support':
    'announces: expected a word on who supports the CNI, because Microsoft does not, found none. Announce it, or use networkPlugin azure.',
  'previews-announced':
    'announces: expected a word that mTLS is a preview, found none. Announce it, or leave the feature out.',
  'static-egress-gateway':
    'features: expected none of what excludes Static Egress Gateway, found eBPF host routing. Choose one of the two, or a NAT gateway.',
  'egress-without-dns':
    'policies.only-database.egress: expected a rule that lets UDP 53 out to the DNS pods, found none for these pods. Allow UDP and TCP 53 to kube-system.',
  'ip-block-selects-no-pods':
    'policies.allow-all-egress: expected selectors or entities for pods and nodes, found only 0.0.0.0/0, which covers 10.244.0.0/16. Add podSelector, namespaceSelector or toEntities.',
  'ingress-behind-load-balancer':
    'policies.web-from-clients.ingress: expected a rule that lets other nodes in, through which Service web with Cluster brings its clients, found only who is outside, and ranges select no node. Set externalTrafficPolicy: Local, or add a CiliumNetworkPolicy with fromEntities: [world, remote-node].',
  'fqdn-needs-acns':
    'acns.enabled: expected true for FQDN policies, found false. Change it, or drop the FQDN rules.',
  'fqdn-needs-dns-rule':
    'policies.to-github.egress: expected a rule for port 53 with a dns part beside toFQDNs, found none. Add one to the DNS pods in kube-system.',
  'fqdn-service-names':
    'policies.to-api.egress.toFQDNs: expected a name outside the cluster, found api.shop.svc.cluster.local. Use toEndpoints with the labels of the pods.',
  'l7-needs-acns':
    'acns.advancedNetworkPolicies: expected L7 for L7 policies, found FQDN. Change it, or drop the L7 rules.',
  'l7-not-cluster-wide':
    'policies.public: expected kind CiliumNetworkPolicy for rules on requests, found CiliumClusterwideNetworkPolicy. Write it once for each namespace.',
  'end-port': `policies.high-ports: expected no endPort before Kubernetes ${endPort}, found endPort with Kubernetes ${minorBefore(endPort)}. Upgrade first, or list the ports.`,
  'load-balancer-openings':
    'openings: expected port 443 from the internet for Service web, found only 30443. Open the port that the packet carries.',
  'probe-openings':
    'openings: expected port 30443 from AzureLoadBalancer for the probe of Service web, found only 443. Let AzureLoadBalancer in.',
  'probe-path':
    'services.ingress.annotations: expected a request path for the probe, or status 200 at /, found status 404 at /. Set the annotation for the request path.',
  'node-ports-for-probes':
    'services.web.allocateLoadBalancerNodePorts: expected true, for the health probe, found false. Leave the field out.',
  'client-address':
    'services.web.externalTrafficPolicy: expected Local, because the application needs the address of its client, found Cluster, the default. Set it to Local.',
  'ipv6-traffic-policy':
    'services.web-v6.externalTrafficPolicy: expected Local for IPv6, found Cluster, the default. Set it to Local.',
  'ipam-forward':
    'change: expected a move to overlay from kubenet or node subnet, found pod subnet to overlay. Build a new cluster in the mode you want.',
  'dataplane-forward':
    'change: expected a move to cilium from a mode of Azure CNI, found cilium dataplane with overlay to azure. Build a new cluster.',
  'one-change-at-a-time':
    'change: expected a new mode or a new dataplane, found both: node subnet to overlay and azure to cilium. Split it into two updates.',
  'overlay-update-policy':
    'change.from.policy: expected none or cilium for an update to overlay, found calico. Uninstall the engine first.',
  'overlay-update-pod-range':
    'change.to.podCidr: expected a range for the pods, found none. State --pod-cidr in the update.',
  'kubenet-identity':
    'identity: expected UserAssigned for an update from kubenet, found SystemAssigned. Assign an identity of your own first.',
  'pod-range-superset':
    'change.to.podCidr: expected a range that contains 10.244.0.0/18, found 10.245.0.0/16. Widen the range in place.',
  'kubernetes-window':
    'kubernetesVersion: expected one of 1.34, 1.35, 1.36, 1.37, found 1.29. Choose a supported version.',
  'kubenet-end': `network.networkPlugin: expected no kubenet from ${shown(kubenetEnd)}, found kubenet on ${kubenetEnd.value}. Update to overlay.`,
  'npm-end': `pools.win: expected no network policy azure on Windows after ${of('npm-windows-end')}, found azure on 2026-11-21. Move to Calico.`,
};
