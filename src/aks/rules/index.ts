import type { Scenario } from '../scenario.ts';
import { ciliumAndPolicy } from './cilium-and-policy.ts';
import { ciliumLinuxOnly } from './cilium-linux-only.ts';
import { ciliumPlugin } from './cilium-plugin.ts';
import { clientAddress } from './client-address.ts';
import { dataplaneForward } from './dataplane-forward.ts';
import { dnsServiceAddress } from './dns-service-address.ts';
import { egressWithoutDns } from './egress-without-dns.ts';
import { endPortNeedsCilium } from './end-port.ts';
import { fqdnNeedsAcns } from './fqdn-needs-acns.ts';
import { fqdnNeedsDnsRule } from './fqdn-needs-dns-rule.ts';
import { fqdnServiceNames } from './fqdn-service-names.ts';
import { ingressBehindLoadBalancer } from './ingress-behind-load-balancer.ts';
import { ipBlockSelectsNoPods } from './ip-block-selects-no-pods.ts';
import { ipamForward } from './ipam-forward.ts';
import { ipv6TrafficPolicy } from './ipv6-traffic-policy.ts';
import { kubenetEnd } from './kubenet-end.ts';
import { kubenetIdentity } from './kubenet-identity.ts';
import { kubernetesWindow } from './kubernetes-window.ts';
import { l7NeedsAcns } from './l7-needs-acns.ts';
import { l7NotClusterWide } from './l7-not-cluster-wide.ts';
import { loadBalancerOpenings } from './load-balancer-openings.ts';
import { maxPodsInLimits } from './max-pods.ts';
import { nodeLimit } from './node-limit.ts';
import { nodePortsForProbes } from './node-ports-for-probes.ts';
import { nodeSubnetHoldsNodes } from './node-subnet-holds-nodes.ts';
import { nodeSubnetHoldsPods } from './node-subnet-holds-pods.ts';
import { npmEnd } from './npm-end.ts';
import { oneChangeAtATime } from './one-change-at-a-time.ts';
import { overlayPlugin } from './overlay-plugin.ts';
import { overlayUpdatePodRange } from './overlay-update-pod-range.ts';
import { overlayUpdatePolicy } from './overlay-update-policy.ts';
import { ownCniSupport } from './own-cni-support.ts';
import { pluginWithoutMode } from './plugin-without-mode.ts';
import { podRangeHoldsNodes } from './pod-range-holds-nodes.ts';
import { podRangeMode } from './pod-range-mode.ts';
import { podRangeOutsideVnet } from './pod-range-outside-vnet.ts';
import { podRangeSuperset } from './pod-range-superset.ts';
import { podSubnetHoldsPods } from './pod-subnet-holds-pods.ts';
import { previewsAnnounced } from './previews-announced.ts';
import { privatePodRange } from './private-pod-range.ts';
import { probeOpenings } from './probe-openings.ts';
import { probePath } from './probe-path.ts';
import { rangesApart } from './ranges-apart.ts';
import { reservedRangesFree } from './reserved-ranges.ts';
import { judgeBy, type Finding, type Rule } from './rule.ts';
import { serviceRangeSize } from './service-range-size.ts';
import { staticEgressGateway } from './static-egress-gateway.ts';

export type { Finding };

/** Every rule, in the order in which a reader meets them. */
export const rules: readonly Rule[] = [
  ...[
    rangesApart,
    podRangeOutsideVnet,
    reservedRangesFree,
    privatePodRange,
    serviceRangeSize,
    dnsServiceAddress,
  ],
  ...[
    podRangeHoldsNodes,
    nodeSubnetHoldsNodes,
    nodeSubnetHoldsPods,
    podSubnetHoldsPods,
    maxPodsInLimits,
    nodeLimit,
  ],
  ...[pluginWithoutMode, overlayPlugin, podRangeMode, ciliumAndPolicy, ciliumPlugin, ciliumLinuxOnly],
  ...[ownCniSupport, previewsAnnounced, staticEgressGateway],
  ...[egressWithoutDns, ipBlockSelectsNoPods, ingressBehindLoadBalancer, fqdnNeedsAcns, fqdnNeedsDnsRule],
  ...[fqdnServiceNames, l7NeedsAcns, l7NotClusterWide, endPortNeedsCilium],
  ...[loadBalancerOpenings, probeOpenings, probePath, nodePortsForProbes, clientAddress, ipv6TrafficPolicy],
  ...[ipamForward, dataplaneForward, oneChangeAtATime, overlayUpdatePolicy, overlayUpdatePodRange],
  ...[kubenetIdentity, podRangeSuperset],
  ...[kubernetesWindow, kubenetEnd, npmEnd],
];

/** Every rule that a scenario breaks, in the order of the rules; those that do not apply say nothing. */
export function judge(scenario: Scenario): readonly Finding[] {
  return judgeBy(rules, scenario);
}
