import { asObject, asText, withoutNulls, type JsonObject } from '../json.ts';
import { answer, refuse, type Call, type Reply } from '../reply.ts';
import { poolProblem } from '../rules/node-pool.ts';
import type { ResourceStore } from '../store.ts';
import { defaultVersion, poolResource, poolsOf, poolWithDefaults } from './node-pools.ts';
import { poolShapeProblems } from './shape.ts';
import { missingSubnet } from './subnets.ts';

/**
 * Adds a node pool to a stored cluster or replaces the one of its name: shape first, then subnets, then the rules. The
 * nodes of a second pool do not appear in the Kubernetes double, which knows the first pool only.
 */
export function putPool(store: ResourceStore, cluster: JsonObject, { path, body }: Call): Reply {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const sent = { name, ...asObject(asObject(withoutNulls(body))['properties']) };
  const [problem] = poolShapeProblems(sent);
  const properties = asObject(cluster['properties']);
  const network = asObject(properties['networkProfile']);
  const refusal =
    problem ?? missingSubnet({ agentPoolProfiles: [sent] }, store) ?? poolProblem(sent, network);
  if (refusal) return refuse(400, refusal);
  const version = asText(properties['kubernetesVersion']) ?? defaultVersion;
  const pool = poolWithDefaults(sent, version, network);
  const others = poolsOf(cluster).filter((other) => other['name'] !== name);
  const isNew = others.length === poolsOf(cluster).length;
  const id = String(cluster['id']);
  store.put(id, { ...cluster, properties: { ...properties, agentPoolProfiles: [...others, pool] } });
  return answer(poolResource(id, pool), isNew ? 201 : 200);
}
