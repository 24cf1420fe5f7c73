import { isOverlayWithoutAzure } from '../../../../src/aks/rules/overlay-plugin.ts';
import type { Rule } from './rule.ts';

/**
 * Plugin mode `overlay` is a mode of Azure CNI ("Used with networkPlugin=azure": npm
 * @azure/arm-containerservice, KnownNetworkPluginMode.Overlay). The wording of the error is ours.
 */
export const overlayPlugin: Rule = ({ plugin, pluginMode }) => {
  if (!isOverlayWithoutAzure(plugin, pluginMode)) return undefined;
  return {
    code: 'InvalidParameter',
    message: `Network plugin mode overlay requires network plugin azure, found "${plugin}".`,
    target: 'networkProfile.networkPluginMode',
  };
};
