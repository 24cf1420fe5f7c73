import { runsCilium } from '../scenario.ts';
import { notApplicable, verdictOf, type Rule } from './rule.ts';

/** The Cilium dataplane has no Windows nodes. */
export const ciliumLinuxOnly: Rule = {
  id: 'cilium-linux-only',
  group: 'create',
  title: 'Cilium with a Windows pool',
  happens:
    'Azure CNI Powered by Cilium runs Linux nodes only. One Windows pool keeps the whole cluster on the Azure dataplane.',
  notice: 'The Windows pool or the update of the dataplane is refused.',
  fix: 'Run Windows in a cluster of its own: Overlay with the Azure dataplane takes both systems.',
  sources: ['aks-cilium', 'aks-update-cni', 'aks-overlay-concepts'],
  bad: { network: { networkDataplane: 'cilium' }, pools: [{ name: 'win', os: 'Windows', count: 1 }] },
  good: { network: { networkDataplane: 'cilium' }, pools: [{ name: 'linux', os: 'Linux', count: 1 }] },
  judge: (scenario) => {
    if (!runsCilium(scenario) || !scenario.pools?.length) return notApplicable;
    const windows = scenario.pools.find(({ os }) => os === 'Windows');
    return verdictOf(
      windows && {
        where: `pools.${windows.name}.os`,
        expected: 'Linux on a cluster with the Cilium dataplane',
        found: 'Windows',
        fix: 'Move this pool to a cluster with the Azure dataplane.',
      },
    );
  },
};
