import { ipamOf } from '../scenario.ts';
import { notApplicable, verdictOf, type Fault, type Rule } from './rule.ts';

/** Static Egress Gateway excludes three other choices. */
export const staticEgressGateway: Rule = {
  id: 'static-egress-gateway',
  group: 'create',
  title: 'Static Egress Gateway with something it excludes',
  happens:
    'Static Egress Gateway works neither in Pod Subnet mode, nor with two IP families, nor together with eBPF host routing.',
  notice: 'The feature cannot be enabled, on a cluster whose mode can no longer be changed.',
  fix: 'Decide on the fixed egress address before you decide on the mode. A NAT gateway is the other way to one.',
  sources: ['aks-static-egress-gateway', 'aks-ebpf-host-routing', 'aks-egress-outbound-type'],
  bad: { network: { networkPlugin: 'azure' }, features: ['static egress gateway', 'eBPF host routing'] },
  good: { network: { networkPlugin: 'azure' }, features: ['static egress gateway'] },
  judge: (scenario) => {
    if (!scenario.features?.includes('static egress gateway') || !scenario.network) return notApplicable;
    if (scenario.features.includes('eBPF host routing'))
      return verdictOf(fault('features', 'eBPF host routing'));
    if (ipamOf(scenario) === 'pod subnet') return verdictOf(fault('pools', 'Pod Subnet'));
    const ranges = [...(scenario.network.podCidrs ?? []), ...(scenario.network.serviceCidrs ?? [])];
    const dual = ranges.some((range) => range.includes(':'));
    return verdictOf(dual ? fault('network', 'two IP families') : undefined);
  },
};

function fault(where: string, found: string): Fault {
  return {
    where,
    expected: 'none of what excludes Static Egress Gateway',
    found,
    fix: 'Choose one of the two, or a NAT gateway.',
  };
}
