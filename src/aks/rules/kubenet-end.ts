import { facts } from '../limits.ts';
import { dayOf } from '../number-of.ts';
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
  bad: { network: { networkPlugin: 'kubenet' }, date: '2028-03-31' },
  good: { network: { networkPlugin: 'kubenet' }, date: '2028-03-30' },
  judge: (scenario) => {
    if (ipamOf(scenario) !== 'kubenet' || scenario.date === undefined) return notApplicable;
    return verdictOf(
      scenario.date < dayOf('kubenet-retirement')
        ? undefined
        : {
            where: 'network.networkPlugin',
            expected: `no kubenet from ${facts['kubenet-retirement'].text}`,
            found: `kubenet on ${scenario.date}`,
            fix: 'Update to overlay.',
          },
    );
  },
};
