import { addDays } from '../calendar/day.ts';
import { facts, shown } from '../limits.ts';
import { ipamOf } from '../scenario.ts';
import { notApplicable, verdictOf, type Rule } from './rule.ts';

/** kubenet ends on a day that is known. */
export const kubenetEnd: Rule = {
  id: 'kubenet-end',
  group: 'versions',
  title: 'kubenet beyond its end',
  happens:
    'AKS stops supporting kubenet on {kubenet-retirement}. In April 2025 Microsoft wrote that new kubenet clusters will be blocked by then.',
  notice: '`networkPlugin` is `kubenet`, often because an old template says so.',
  fix: 'Update to Overlay. The update is final and reimages all nodes.',
  sources: ['aks-kubenet-retirement', 'aks-update-cni', 'aks-issue-4859'],
  bad: { network: { networkPlugin: 'kubenet' }, date: facts['kubenet-retirement'].value },
  good: { network: { networkPlugin: 'kubenet' }, date: addDays(facts['kubenet-retirement'].value, -1) },
  judge: (scenario) => {
    if (ipamOf(scenario) !== 'kubenet' || scenario.date === undefined) return notApplicable;
    return verdictOf(
      scenario.date < facts['kubenet-retirement'].value
        ? undefined
        : {
            where: 'network.networkPlugin',
            expected: `no kubenet from ${shown(facts['kubenet-retirement'])}`,
            found: `kubenet on ${scenario.date}`,
            fix: 'Update to overlay.',
          },
    );
  },
};
