import type { Rule } from './rule.ts';

/**
 * Plugin mode `overlay` is a mode of Azure CNI ("Used with networkPlugin=azure": npm
 * @azure/arm-containerservice, KnownNetworkPluginMode.Overlay). The wording of the error is ours.
 */
export const overlayPlugin: Rule = ({ plugin, pluginMode }) => {
  if (pluginMode !== 'overlay' || plugin === 'azure') return undefined;
  return {
    code: 'InvalidParameter',
    message: `Network plugin mode overlay requires network plugin azure, found "${plugin}".`,
    target: 'networkProfile.networkPluginMode',
  };
};
