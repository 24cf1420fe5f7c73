import { facts } from '../../../../src/aks/limits.ts';
import { asObject, asText, asTexts, type JsonObject } from '../json.ts';

/** Default ranges, IPv4 and IPv6. */
const podRanges = [facts['default-pod-cidr'].value, facts['dual-stack-pod-cidr-v6'].value];
const serviceRanges = [facts['default-service-cidr'].value, facts['dual-stack-service-cidr-v6'].value];

/**
 * A network profile as the service returns it: what the client sent, with the service's defaults. Observed in
 * azure-cli's recordings of real runs (src/azure-cli/azure/cli/command_modules/acs/tests/latest/recordings in
 * https://github.com/Azure/azure-cli): test_aks_create_no_ssh_key.yaml for the defaults of 2025-10,
 * test_aks_create_with_network_dataplane_cilium.yaml for the policy that a Cilium dataplane gets,
 * test_aks_create_with_network_plugin_none.yaml for a cluster without plugin.
 */
export function withNetworkDefaults(sent: JsonObject): JsonObject {
  const plugin = asText(sent['networkPlugin']) ?? 'azure';
  const mode = asText(sent['networkPluginMode']) ?? (asText(sent['networkPlugin']) ? undefined : 'overlay');
  const outboundType = asText(sent['outboundType']) ?? 'loadBalancer';
  const families = asTexts(sent['ipFamilies']).some((family) => /v6$/i.test(family)) ? 2 : 1;
  const services = ranges(sent['serviceCidr'], sent['serviceCidrs'], serviceRanges).slice(0, families);
  return {
    ...sent,
    networkPlugin: plugin,
    ...(mode ? { networkPluginMode: mode } : {}),
    ...(plugin === 'azure' ? azureDefaults(sent) : {}),
    loadBalancerSku: sent['loadBalancerSku'] ?? 'standard',
    ...(outboundType === 'loadBalancer' ? { loadBalancerProfile: balancer(sent) } : {}),
    ...podDefaults(sent, families, plugin === 'kubenet' || mode === 'overlay'),
    serviceCidr: services[0],
    serviceCidrs: services,
    dnsServiceIP: asText(sent['dnsServiceIP']) ?? facts['default-dns-service-ip'].value,
    outboundType,
    ipFamilies: ['IPv4', 'IPv6'].slice(0, families),
  };
}

/** With a Cilium dataplane and no policy, the service fills in `cilium`; otherwise `none`. */
function azureDefaults(sent: JsonObject): JsonObject {
  const networkDataplane = asText(sent['networkDataplane']) ?? 'azure';
  const policy = networkDataplane === 'cilium' ? 'cilium' : 'none';
  return { networkDataplane, networkPolicy: asText(sent['networkPolicy']) ?? policy };
}

function balancer(sent: JsonObject): JsonObject {
  const defaults = { managedOutboundIPs: { count: 1 }, backendPoolType: 'nodeIPConfiguration' };
  return { ...defaults, ...asObject(sent['loadBalancerProfile']) };
}

/** A pod range exists where the client gave one and where the plugin hands addresses out of one. */
function podDefaults(sent: JsonObject, families: number, needsRange: boolean): JsonObject {
  const given = asText(sent['podCidr']) ?? asTexts(sent['podCidrs'])[0];
  if (!given && !needsRange) return {};
  const pods = ranges(sent['podCidr'], sent['podCidrs'], podRanges).slice(0, families);
  return { podCidr: pods[0], podCidrs: pods };
}

/** The ranges a client gave, one alone or as a list (the one wins), filled up with the defaults. */
function ranges(one: unknown, list: unknown, defaults: readonly string[]): string[] {
  const given = asTexts(list);
  return defaults.map((range, index) => (index === 0 ? asText(one) : undefined) ?? given[index] ?? range);
}
