import { asObject, asObjects, asText, asTexts, type JsonObject } from './json.ts';
import { notFound } from './not-found.ts';
import { answer, refuse, type Call, type Reply } from './reply.ts';
import type { Route } from './router.ts';
import { subnetProblem } from './rules/subnet-range.ts';
import type { ResourceStore } from './store.ts';

const network =
  '/subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.Network/virtualNetworks/{network}';
const subnetType = 'Microsoft.Network/virtualNetworks/subnets';

/** Virtual networks and their subnets: create, show, list and delete. */
export function networkRoutes(store: ResourceStore): Route[] {
  const route = (method: string, template: string, handle: Route['handle']): Route => ({
    method,
    template,
    handle,
  });
  return [
    route('PUT', network, (call) => putNetwork(store, call)),
    route('GET', network, ({ path }) => show(path, networkView(store, path))),
    route('DELETE', network, ({ path }) => ({ status: store.delete(path) ? 200 : 204 })),
    route('PUT', `${network}/subnets/{subnet}`, (call) => putSubnet(store, call)),
    route('GET', `${network}/subnets/{subnet}`, ({ path }) => show(path, store.get(path))),
    route('DELETE', `${network}/subnets/{subnet}`, ({ path }) => ({
      status: store.delete(path) ? 200 : 204,
    })),
    route('GET', `${network}/subnets`, ({ path }) => answer({ value: store.list(path, subnetType) })),
  ];
}

/** The ranges of a subnet, whichever of the two properties carries them. */
export function subnetPrefixes(subnet: JsonObject): string[] {
  const { addressPrefix, addressPrefixes } = asObject(subnet['properties']);
  return [...new Set([asText(addressPrefix) ?? [], asTexts(addressPrefixes)].flat())];
}

function show(path: string, resource: JsonObject | undefined): Reply {
  return resource ? answer(resource) : notFound(path);
}

/** A network with its subnets, which are stored beside it. */
function networkView(store: ResourceStore, id: string): JsonObject | undefined {
  const stored = store.get(id);
  if (!stored) return undefined;
  return {
    ...stored,
    properties: { ...asObject(stored['properties']), subnets: store.list(id, subnetType) },
  };
}

function putNetwork(store: ResourceStore, { path, body }: Call): Reply {
  const status = store.get(path) ? 200 : 201;
  const { subnets, ...properties } = asObject(asObject(body)['properties']);
  store.put(path, { ...asObject(body), properties: { ...properties, provisioningState: 'Succeeded' } });
  for (const subnet of asObjects(subnets)) {
    const reply = putSubnet(store, {
      path: `${path}/subnets/${String(subnet['name'])}`,
      body: subnet,
    });
    if (reply.status >= 400) return reply;
  }
  return answer(networkView(store, path) ?? {}, status);
}

function putSubnet(store: ResourceStore, { path, body }: Pick<Call, 'path' | 'body'>): Reply {
  const networkId = path.replace(/\/subnets\/[^/]+$/i, '');
  const parent = store.get(networkId);
  if (!parent) return notFound(networkId);
  const problem = subnetProblem({
    name: path.slice(path.lastIndexOf('/') + 1),
    prefixes: subnetPrefixes(asObject(body)),
    space: asTexts(asObject(asObject(parent['properties'])['addressSpace'])['addressPrefixes']),
    siblings: store
      .list(networkId, subnetType)
      .filter(({ id }) => String(id).toLowerCase() !== path.toLowerCase())
      .map((sibling) => ({ name: String(sibling['name']), prefixes: subnetPrefixes(sibling) })),
  });
  if (problem) return refuse(400, problem);
  const nsg = asText(asObject(asObject(asObject(body)['properties'])['networkSecurityGroup'])['id']);
  if (nsg !== undefined && !store.get(nsg)) return notFound(nsg);
  const status = store.get(path) ? 200 : 201;
  const properties = { ...asObject(asObject(body)['properties']), provisioningState: 'Succeeded' };
  return answer(store.put(path, { properties }), status);
}
