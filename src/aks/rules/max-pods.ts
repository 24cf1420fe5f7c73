import { sizeFacts as facts } from '../limits/sizes.ts';
import type { Pool } from '../scenario.ts';
import { notApplicable, verdictOf, type Fault, type Rule } from './rule.ts';

/** The pods per node lie inside the limits, and each pool has room for system pods. */
export const maxPodsInLimits: Rule = {
  id: 'max-pods',
  group: 'plan',
  title: 'Too few or too many pods per node',
  happens:
    'A node runs at most {overlay-max-pods-per-node} pods and at least {overlay-min-pods-per-node}. Each pool must have room for {min-pods-per-pool} pods in all, so a low number needs more nodes.',
  notice:
    'AKS refuses the pool. A value that is merely too low shows later: pods stay pending on nodes with free memory.',
  fix: 'Set it when you create the pool. It is fixed for a pool: to change it, add a pool, move the pods, and delete the old one.',
  sources: ['aks-ip-planning', 'aks-overlay-concepts'],
  bad: { pools: [{ name: 'system', count: 2, maxPods: 10 }] },
  good: { pools: [{ name: 'system', count: 3, maxPods: 10 }] },
  judge: ({ pools }) => {
    const stated = pools?.filter(({ maxPods }) => maxPods !== undefined) ?? [];
    return stated.length === 0 ? notApplicable : verdictOf(stated.map(faultOf).find(Boolean));
  },
};

function faultOf({ name, count, maxPods = 0 }: Pool): Fault | undefined {
  const least = facts['overlay-min-pods-per-node'].value;
  const most = facts['overlay-max-pods-per-node'].value;
  const room = facts['min-pods-per-pool'].value;
  if (maxPods < least || maxPods > most) {
    return {
      where: `pools.${name}.maxPods`,
      expected: `${least} to ${most}`,
      found: String(maxPods),
      fix: 'Choose a value between them.',
    };
  }
  if (count * maxPods >= room) return undefined;
  return {
    where: `pools.${name}`,
    expected: `room for ${room} pods`,
    found: `${count} × ${maxPods} = ${count * maxPods}`,
    fix: 'Add nodes, or allow more pods on each.',
  };
}
