import type { ErrorDetail } from '../reply.ts';
import { ciliumDataplanePolicy } from './cilium-dataplane-policy.ts';
import { ciliumPolicyDataplane } from './cilium-policy-dataplane.ts';
import { distinctRanges } from './distinct-ranges.ts';
import { dnsServiceAddress } from './dns-service-address.ts';
import { dualStackPolicy, natGatewayNetwork, staticEgressExclusions } from './egress.ts';
import { overlayPlugin } from './overlay-plugin.ts';
import { podRangePlugin } from './pod-range-plugin.ts';
import { rangeSyntax } from './range-syntax.ts';
import { reservedRanges } from './reserved-ranges.ts';
import type { ClusterNetwork, Rule } from './rule.ts';
import { serviceRangeSize } from './service-range-size.ts';

/** The rules in the order in which they are asked; those after `rangeSyntax` may rely on valid ranges. */
const rules: readonly Rule[] = [
  rangeSyntax,
  overlayPlugin,
  podRangePlugin,
  ciliumDataplanePolicy,
  ciliumPolicyDataplane,
  serviceRangeSize,
  dnsServiceAddress,
  reservedRanges,
  distinctRanges,
  dualStackPolicy,
  natGatewayNetwork,
  staticEgressExclusions,
];

/** The first error with which a rule refuses the network, or nothing where all accept it. */
export function networkProblem(network: ClusterNetwork): ErrorDetail | undefined {
  for (const rule of rules) {
    const problem = rule(network);
    if (problem) return problem;
  }
  return undefined;
}
