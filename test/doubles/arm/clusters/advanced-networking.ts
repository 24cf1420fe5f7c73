import { asObject, asText, type JsonObject } from '../json.ts';
import type { ErrorDetail } from '../reply.ts';

/**
 * Advanced networking as the service returns it: with security on and no level stated, the level is FQDN (npm
 * @azure/arm-containerservice, AdvancedNetworkingSecurity.advancedNetworkPolicies). On the Azure dataplane, for which
 * no source says what the service makes of it, it stays as sent.
 */
export function withAdvancedDefaults(network: JsonObject): JsonObject {
  const advanced = asObject(network['advancedNetworking']);
  const security = asObject(advanced['security']);
  const unstated = security['enabled'] === true && asText(security['advancedNetworkPolicies']) === undefined;
  if (!unstated || network['networkDataplane'] !== 'cilium') return network;
  return {
    ...network,
    advancedNetworking: { ...advanced, security: { ...security, advancedNetworkPolicies: 'FQDN' } },
  };
}

/**
 * Enabled with every part off: refused by the service, as a comment in azure-cli says
 * (https://github.com/Azure/azure-cli, acs/managed_cluster_decorator.py, 2.91.0). The wording is ours.
 */
export function advancedNetworkingProblem(network: JsonObject): ErrorDetail | undefined {
  const { enabled, observability, security, performance } = asObject(network['advancedNetworking']);
  const off = [observability, security].every((part) => asObject(part)['enabled'] === false);
  if (enabled !== true || !off || asObject(performance)['accelerationMode'] === 'BpfVeth') return undefined;
  return {
    code: 'BadRequest',
    message: 'Advanced networking is enabled with observability and security both disabled.',
    target: 'networkProfile.advancedNetworking',
  };
}
