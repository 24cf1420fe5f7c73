import { ipamOf } from '../scenario.ts';
import { notApplicable, verdictOf, type Rule } from './rule.ts';

/** A plan with a CNI of its own says who supports it. */
export const ownCniSupport: Rule = {
  id: 'own-cni-support',
  group: 'create',
  title: 'A CNI of your own, and nobody says who repairs it',
  happens:
    'With plugin `none` AKS installs no CNI. Microsoft supports the cluster, but not the CNI: pod networking is yours, upgrades included.',
  notice: 'Nodes stay `NotReady` until a CNI runs. A support case about pod traffic comes back to you.',
  fix: 'Write down who operates the CNI, or take Azure CNI.',
  sources: ['aks-byo-cni', 'aks-support-policies'],
  bad: { network: { networkPlugin: 'none' }, announces: [] },
  good: { network: { networkPlugin: 'none' }, announces: ['own CNI'] },
  judge: (scenario) => {
    if (ipamOf(scenario) !== 'own CNI' || !scenario.announces) return notApplicable;
    return verdictOf(
      scenario.announces.includes('own CNI')
        ? undefined
        : {
            where: 'announces',
            expected: 'a word on who supports the CNI, because Microsoft does not',
            found: 'none',
            fix: 'Announce it, or use networkPlugin azure.',
          },
    );
  },
};
