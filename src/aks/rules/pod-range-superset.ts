import { contains } from '../cidr.ts';
import type { Pool } from '../scenario.ts';
import { notApplicable, verdictOf, type Fault, type Rule } from './rule.ts';

/** The pod range of an overlay grows around the old one. */
export const podRangeSuperset: Rule = {
  id: 'pod-range-superset',
  group: 'change',
  title: 'A new pod range that does not contain the old one',
  happens:
    'The pod range of an Overlay cluster can grow, never shrink or move: the new range contains all of the old one. It works on clusters whose nodes all run Linux.',
  notice:
    'The update is refused, or it reports success and changes nothing, as somebody saw in 2024. Microsoft’s page asks you to compare the result with the nodes.',
  fix: 'Choose a larger range around the old one, and keep its neighbours free from the start.',
  sources: ['aks-pod-cidr-expand', 'azure-cli-issue-28403'],
  bad: change('10.244.0.0/18', '10.245.0.0/16'),
  good: change('10.244.0.0/18', '10.244.0.0/16'),
  judge: ({ change, pools }) => {
    const before = change?.from.ipam === 'overlay' ? change.from.podCidr : undefined;
    const after = change?.to.ipam === 'overlay' ? change.to.podCidr : undefined;
    if (before === undefined || after === undefined || before === after) return notApplicable;
    if (!contains(after, before)) return verdictOf(outside(before, after));
    return verdictOf(windowsFault(pools));
  },
};

function outside(before: string, after: string): Fault {
  return {
    where: 'change.to.podCidr',
    expected: `a range that contains ${before}`,
    found: after,
    fix: 'Widen the range in place.',
  };
}

function windowsFault(pools: readonly Pool[] = []): Fault | undefined {
  const windows = pools.find(({ os }) => os === 'Windows');
  return (
    windows && {
      where: `pools.${windows.name}.os`,
      expected: 'Linux on a cluster whose pod range grows',
      found: 'Windows',
      fix: 'Move this pool away first.',
    }
  );
}

function change(before: string, after: string): Rule['bad'] {
  return { change: { from: { ipam: 'overlay', podCidr: before }, to: { ipam: 'overlay', podCidr: after } } };
}
