import type { Rule } from './rule.ts';

/** The default that the API's own schema states: clients that fill defaults in (Pulumi) send it in every mode. */
const schemaDefault = '10.244.0.0/16';

/**
 * With Azure CNI, a pod range exists in overlay mode only; in the other modes pods take addresses from a
 * subnet. az refuses the combination itself since 2.49.0:
 * https://learn.microsoft.com/cli/azure/release-notes-azure-cli. The wording of the error is ours; that the
 * service lets the schema's default pass is assumed, since Pulumi's SDK (azure-native 3.28.0) always sends it.
 */
export const podRangePlugin: Rule = ({ plugin, pluginMode, podRanges }) => {
  const chosen = podRanges.filter((range) => range !== schemaDefault);
  if (plugin !== 'azure' || pluginMode === 'overlay' || !chosen.length) return undefined;
  return {
    code: 'InvalidParameter',
    message: `A pod CIDR (${chosen.join(', ')}) with network plugin azure requires network plugin mode overlay.`,
    target: 'networkProfile.podCIDR',
  };
};
