import { asText, type JsonObject } from '../json.ts';

/**
 * Drops the network policy from an update that switches a cluster to the Cilium dataplane and leaves the policy
 * as it was: `az aks update --network-dataplane cilium` sends the old policy back, and Microsoft documents that
 * the engine in place "is uninstalled and replaced by Cilium"
 * (https://learn.microsoft.com/azure/aks/update-azure-cni).
 *
 * Two reports contradict the page and say that the service refuses the update unless the client also sends policy
 * `cilium`: https://github.com/Azure/azure-cli-extensions/pull/7011,
 * https://github.com/Azure/azure-container-networking/pull/4417. This follows the documentation.
 */
export function withoutCarriedOverPolicy(sent: JsonObject, stored: JsonObject): JsonObject {
  const switches =
    asText(stored['networkDataplane']) === 'azure' && asText(sent['networkDataplane']) === 'cilium';
  const { networkPolicy, ...rest } = sent;
  return switches && networkPolicy === stored['networkPolicy'] ? rest : sent;
}
