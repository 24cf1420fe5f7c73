import { firstOverlap } from '../cidr.ts';
import {
  egressRules,
  ingressRules,
  namesWorkloads,
  rangesOf,
  type Policy,
  type PolicyRule,
} from '../policy.ts';
import { clusterRanges } from '../pools.ts';
import { runsCilium } from '../scenario.ts';
import { notApplicable, verdictOf, type Fault, type Rule } from './rule.ts';

/** On Cilium a range of addresses never means pods or nodes. */
export const ipBlockSelectsNoPods: Rule = {
  id: 'ip-block-selects-no-pods',
  group: 'policy',
  title: 'A policy by address for pods or nodes',
  happens:
    'Cilium knows pods and nodes by identity. `ipBlock` and `toCIDR` match what is outside the cluster, so a range that covers pods or nodes does not let them in or out.',
  notice:
    'Traffic to other pods is dropped by a policy that allows every address. It worked under Azure Network Policy Manager.',
  fix: 'Add selectors for pods, with labels: [empty ones](/policies/recipes/#ranges-do-not-select-pods) met a fault. For nodes, use `toEntities` with `host` and `remote-node` in a `CiliumNetworkPolicy`.',
  sources: ['aks-cilium', 'aks-npm-to-cilium'],
  bad: { network: { networkDataplane: 'cilium', podCidrs: ['10.244.0.0/16'] }, policies: [everywhere([])] },
  good: {
    network: { networkDataplane: 'cilium', podCidrs: ['10.244.0.0/16'] },
    policies: [everywhere([{ to: [{ namespaceSelector: {} }] }])],
  },
  judge: (scenario) => {
    const { network, vnet, policies } = scenario;
    const own = clusterRanges(network?.podCidrs, vnet);
    const byAddress = (policies ?? []).filter((policy) => sides(policy).flat().flatMap(rangesOf).length > 0);
    if (!runsCilium(scenario) || own.length === 0 || byAddress.length === 0) return notApplicable;
    return verdictOf(byAddress.map((policy) => faultOf(policy, own)).find(Boolean));
  },
};

/** A side that also names pods or nodes as such is fine: the range then stands for the rest. */
function faultOf(policy: Policy, own: readonly string[]): Fault | undefined {
  const blind = sides(policy).filter((rules) => !rules.some(namesWorkloads));
  const pair = firstOverlap(blind.flat().flatMap(rangesOf), own);
  return (
    pair && {
      where: `policies.${policy.name}`,
      expected: 'selectors or entities for pods and nodes',
      found: `only ${pair[0]}, which covers ${pair[1]}`,
      fix: 'Add podSelector, namespaceSelector or toEntities.',
    }
  );
}

function sides(policy: Policy): readonly (readonly PolicyRule[])[] {
  return [ingressRules(policy) ?? [], egressRules(policy) ?? []];
}

function everywhere(more: readonly PolicyRule[]): Policy {
  return {
    kind: 'NetworkPolicy',
    name: 'allow-all-egress',
    spec: {
      podSelector: {},
      policyTypes: ['Egress'],
      egress: [{ to: [{ ipBlock: { cidr: '0.0.0.0/0' } }] }, ...more],
    },
  };
}
