import { subnetPrefix, usableAddresses } from '../pools.ts';
import type { Pool, Scenario } from '../scenario.ts';
import { notApplicable, verdictOf, type Fault, type Verdict } from './rule.ts';

/** What a rule counts in the subnets of pools, and how it says so. */
interface Count {
  readonly by: 'nodeSubnet' | 'podSubnet';
  /** Addresses that a pool needs. */
  readonly need: (pool: Pool) => number;
  /** What the addresses are for. */
  readonly what: string;
  readonly fix: string;
}

/** Whether every subnet of known size that pools use has room for all of them; not applicable where none is known. */
export function subnetRoom({ pools = [], vnet }: Scenario, count: Count): Verdict {
  const names = [...new Set(pools.flatMap((pool) => pool[count.by] ?? []))];
  const used = names.flatMap((name) => {
    const prefix = subnetPrefix(vnet, name);
    const sharing = pools.filter((pool) => pool[count.by] === name);
    const needed = sharing.reduce((sum, pool) => sum + count.need(pool), 0);
    return prefix === undefined ? [] : [{ name, prefix, needed }];
  });
  if (used.length === 0) return notApplicable;
  return verdictOf(used.map((subnet) => faultOf(subnet, count)).find(Boolean));
}

function faultOf(
  { name, prefix, needed }: { name: string; prefix: string; needed: number },
  { what, fix }: Count,
): Fault | undefined {
  const room = usableAddresses(prefix);
  if (needed <= room) return undefined;
  return {
    where: `vnet.subnets.${name}`,
    expected: `${needed} usable addresses ${what}, surge included`,
    found: `${prefix} with ${room}`,
    fix,
  };
}
