import { ipamOf } from '../scenario.ts';
import { notApplicable, verdictOf, type Rule } from './rule.ts';

/** The mode that a profile amounts to is the one that somebody meant. */
export const pluginWithoutMode: Rule = {
  id: 'plugin-without-mode',
  group: 'create',
  title: 'Plugin azure without a mode is not Overlay',
  happens:
    'Leave the plugin out and AKS creates an Overlay cluster. State plugin `azure` and leave the mode out, and you get Node Subnet, kept for old scripts.',
  notice: 'Pods have addresses of the node subnet, and the subnet fills up. `networkPluginMode` is empty.',
  fix: 'State both, or neither. A Node Subnet cluster can be updated to Overlay.',
  sources: ['aks-overlay-howto', 'aks-update-cni'],
  bad: { network: { networkPlugin: 'azure' }, wants: 'overlay' },
  good: { network: { networkPlugin: 'azure', networkPluginMode: 'overlay' }, wants: 'overlay' },
  judge: (scenario) => {
    const found = ipamOf(scenario);
    if (scenario.wants === undefined || found === undefined) return notApplicable;
    return verdictOf(
      found === scenario.wants
        ? undefined
        : {
            where: 'network',
            expected: `a profile that means ${scenario.wants}`,
            found: `one that means ${found}`,
            fix:
              scenario.wants === 'overlay'
                ? 'Add networkPluginMode overlay.'
                : 'Change plugin, mode or subnets.',
          },
    );
  },
};
