import { asObject, asObjects, asText, asTexts, withoutNulls, type JsonObject } from '../json.ts';
import { answer, refuse, type Call, type ErrorDetail, type Reply } from '../reply.ts';
import { changeProblem, type ClusterState } from '../rules/change.ts';
import { networkProblem } from '../rules/index.ts';
import { outboundMoveProblem } from '../rules/outbound-moves.ts';
import type { ClusterNetwork } from '../rules/rule.ts';
import type { ResourceStore } from '../store.ts';
import { advancedNetworkingProblem, withAdvancedDefaults } from './advanced-networking.ts';
import { acceptedCluster } from './cluster.ts';
import { withNetworkDefaults } from './network-defaults.ts';
import { withoutCarriedOverPolicy } from './policy-carry-over.ts';
import { shapeProblems } from './shape.ts';
import { missingSubnet, usedSubnets } from './subnets.ts';

/** Creates or updates a cluster: shape first, then subnets, then the rules of the service. */
export function putCluster(store: ResourceStore, { path, body }: Call): Reply {
  const sent = withoutNulls(body);
  const [first, ...more] = shapeProblems(sent);
  if (first) return refuse(400, more.length ? { ...first, details: [first, ...more] } : first);
  const stored = store.get(path);
  const cluster = asObject(sent);
  const network = effectiveNetwork(cluster, stored);
  const problem =
    judge(cluster, network, store, stored) ?? wrongMove(asObject(cluster['properties']), network, stored);
  if (problem) return refuse(400, problem);
  return answer(store.put(path, acceptedCluster(path, cluster, network)), stored ? 200 : 201);
}

function effectiveNetwork(cluster: JsonObject, stored: JsonObject | undefined): JsonObject {
  const profile = asObject(asObject(cluster['properties'])['networkProfile']);
  const before = asObject(asObject(stored?.['properties'])['networkProfile']);
  return withAdvancedDefaults(withNetworkDefaults(withoutCarriedOverPolicy(profile, before)));
}

function judge(
  cluster: JsonObject,
  network: JsonObject,
  store: ResourceStore,
  stored: JsonObject | undefined,
): ErrorDetail | undefined {
  const properties = asObject(cluster['properties']);
  return (
    missingSubnet(properties, store) ??
    networkProblem(clusterNetwork(properties, network, store)) ??
    advancedNetworkingProblem(network) ??
    (stored && changeProblem(stateOf(stored), { body: cluster, network }))
  );
}

function stateOf(stored: JsonObject): ClusterState {
  return { body: stored, network: asObject(asObject(stored['properties'])['networkProfile']) };
}

function wrongMove(
  properties: JsonObject,
  network: JsonObject,
  stored: JsonObject | undefined,
): ErrorDetail | undefined {
  const before = asObject(asObject(stored?.['properties'])['networkProfile']);
  const own = asObjects(properties['agentPoolProfiles']).some((pool) => asText(pool['vnetSubnetID']));
  const [from, to] = [asText(before['outboundType']), String(network['outboundType'])];
  return outboundMoveProblem(from, to, own ? 'own' : 'managed');
}

function clusterNetwork(properties: JsonObject, network: JsonObject, store: ResourceStore): ClusterNetwork {
  return {
    plugin: String(network['networkPlugin']),
    pluginMode: asText(network['networkPluginMode']),
    policy: asText(network['networkPolicy']),
    dataplane: asText(network['networkDataplane']),
    podRanges: asTexts(network['podCidrs']),
    serviceRanges: asTexts(network['serviceCidrs']),
    dnsServiceIP: String(network['dnsServiceIP']),
    subnets: usedSubnets(properties, store),
    outboundType: asText(network['outboundType']),
    podSubnet: asObjects(properties['agentPoolProfiles']).some((pool) => asText(pool['podSubnetID'])),
    staticEgress: asObject(network['staticEgressGatewayProfile'])['enabled'] === true,
  };
}
