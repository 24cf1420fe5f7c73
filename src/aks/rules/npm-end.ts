import { facts, shown } from '../limits.ts';
import type { Pool } from '../scenario.ts';
import { notApplicable, verdictOf, type Fault, type Rule } from './rule.ts';

/** Azure Network Policy Manager ends in two steps. */
export const npmEnd: Rule = {
  id: 'npm-end',
  group: 'versions',
  title: 'Azure Network Policy Manager beyond its end',
  happens:
    'Network policy `azure` ends on Linux nodes on {npm-linux-end}. On Windows nodes its end was planned for {npm-windows-end}.',
  notice: '`networkPolicy` is `azure`. Policies may go on working for a while, without repairs.',
  fix: "On Linux, move to the Cilium dataplane, which replaces the engine. On Windows, Calico remains; Microsoft's notice also names network security groups.",
  sources: [
    'aks-overlay-concepts',
    'aks-network-policies',
    'aks-npm-to-cilium',
    'aks-npm-windows-retirement',
  ],
  bad: {
    network: { networkPolicy: 'azure' },
    pools: [{ name: 'win', os: 'Windows', count: 1 }],
    date: '2026-11-21',
  },
  good: {
    network: { networkPolicy: 'azure' },
    pools: [{ name: 'linux', os: 'Linux', count: 1 }],
    date: '2026-11-21',
  },
  judge: ({ network, pools, date }) => {
    if (network?.networkPolicy !== 'azure' || !pools?.length || date === undefined) return notApplicable;
    return verdictOf(pools.map((pool) => faultOf(pool, date)).find(Boolean));
  },
};

/** Supported through the day of the end. */
function faultOf({ name, os = 'Linux' }: Pool, date: string): Fault | undefined {
  const end = os === 'Windows' ? 'npm-windows-end' : 'npm-linux-end';
  if (date <= facts[end].value) return undefined;
  return {
    where: `pools.${name}`,
    expected: `no network policy azure on ${os} after ${shown(facts[end])}`,
    found: `azure on ${date}`,
    fix: os === 'Windows' ? 'Move to Calico.' : 'Move to the Cilium dataplane.',
  };
}
