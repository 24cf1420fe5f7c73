import { asObject, asObjects, type JsonObject } from './json.ts';
import { notFound } from './not-found.ts';
import { answer, refuse, type Call, type ErrorDetail, type Reply } from './reply.ts';
import type { Route } from './router.ts';
import type { ResourceStore } from './store.ts';

const group =
  '/subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.Network/networkSecurityGroups/{nsg}';
const ruleType = 'Microsoft.Network/networkSecurityGroups/securityRules';

/** Network security groups with their rules. The rules that Azure adds by itself are not stored. */
export function securityGroupRoutes(store: ResourceStore): Route[] {
  const route = (method: string, template: string, handle: Route['handle']): Route => ({
    method,
    template,
    handle,
  });
  return [
    route('PUT', group, (call) => putGroup(store, call)),
    route('GET', group, ({ path }) => show(path, groupView(store, path))),
    route('PUT', `${group}/securityRules/{rule}`, (call) => putRule(store, call)),
  ];
}

function show(path: string, resource: JsonObject | undefined): Reply {
  return resource ? answer(resource) : notFound(path);
}

/** A group with its rules, which are stored beside it. */
function groupView(store: ResourceStore, id: string): JsonObject | undefined {
  const stored = store.get(id);
  if (!stored) return undefined;
  return {
    ...stored,
    properties: { ...asObject(stored['properties']), securityRules: store.list(id, ruleType) },
  };
}

function putGroup(store: ResourceStore, { path, body }: Call): Reply {
  const status = store.get(path) ? 200 : 201;
  const { securityRules, ...properties } = asObject(asObject(body)['properties']);
  if (asObjects(securityRules).length > 0)
    return refuse(501, {
      code: 'NotImplementedByDouble',
      message: 'The ARM double takes rules one by one, not inside a network security group.',
    });
  store.put(path, { ...asObject(body), properties: { ...properties, provisioningState: 'Succeeded' } });
  return answer(groupView(store, path) ?? {}, status);
}

function putRule(store: ResourceStore, { path, body }: Pick<Call, 'path' | 'body'>): Reply {
  const parent = path.replace(/\/securityRules\/[^/]+$/i, '');
  if (!store.get(parent)) return notFound(parent);
  const properties = asObject(asObject(body)['properties']);
  const siblings = store
    .list(parent, ruleType)
    .filter(({ id }) => String(id).toLowerCase() !== path.toLowerCase());
  const problem = ruleProblem(path.slice(path.lastIndexOf('/') + 1), properties, siblings);
  if (problem) return refuse(400, problem);
  const status = store.get(path) ? 200 : 201;
  return answer(store.put(path, { properties: { ...properties, provisioningState: 'Succeeded' } }), status);
}

/**
 * A priority lies from 100 to 4096, and no two rules of one direction share one:
 * https://learn.microsoft.com/azure/virtual-network/network-security-groups-overview. The code of the conflict is that of
 * https://github.com/hashicorp/terraform-provider-azurerm/issues/11137; the other code and the wording are ours.
 */
function ruleProblem(
  name: string,
  { priority, direction }: JsonObject,
  siblings: readonly JsonObject[],
): ErrorDetail | undefined {
  if (typeof priority !== 'number' || priority < 100 || priority > 4096)
    return {
      code: 'SecurityRuleInvalidPriority',
      message: `Security rule '${name}' has the priority '${String(priority)}'; it must be from 100 to 4096.`,
    };
  const twin = siblings.find(({ properties }) => {
    const other = asObject(properties);
    return other['priority'] === priority && other['direction'] === direction;
  });
  return twin
    ? {
        code: 'SecurityRuleConflict',
        message: `Security rule '${name}' has the priority and the direction of rule '${String(twin['name'])}'.`,
      }
    : undefined;
}
