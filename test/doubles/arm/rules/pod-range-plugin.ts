import { chosenPodRanges, isPodRangeWithoutOverlay } from '../../../../src/aks/rules/pod-range-mode.ts';
import type { Rule } from './rule.ts';

/**
 * With Azure CNI, a pod range exists in overlay mode only; in the other modes pods take addresses from a
 * subnet. az refuses the combination itself since 2.49.0:
 * https://learn.microsoft.com/cli/azure/release-notes-azure-cli. The wording of the error is ours; that the
 * service lets the schema's default pass is assumed, since Pulumi's SDK (azure-native 3.28.0) always sends it.
 */
export const podRangePlugin: Rule = ({ plugin, pluginMode, podRanges }) => {
  if (!isPodRangeWithoutOverlay(plugin, pluginMode, podRanges)) return undefined;
  return {
    code: 'InvalidParameter',
    message: `A pod CIDR (${chosenPodRanges(podRanges).join(', ')}) with network plugin azure requires network plugin mode overlay.`,
    target: 'networkProfile.podCIDR',
  };
};
