import { asObject } from './json.ts';
import { answer, type Call, type Reply } from './reply.ts';
import type { Route } from './router.ts';
import type { ResourceStore } from './store.ts';

const provider = '/providers/Microsoft.Authorization';
const assignmentType = 'Microsoft.Authorization/roleAssignments';

/** https://learn.microsoft.com/azure/role-based-access-control/built-in-roles/networking#network-contributor */
const roles: Readonly<Record<string, string>> = {
  'Network Contributor': '4d97b98b-1d4f-4787-a291-c67834d212e7',
};

/**
 * Role assignments, as far as `az aks create --vnet-subnet-id` goes: it looks for one on the subnet and, where
 * there is none, makes the cluster's identity a Network Contributor there.
 */
export function authorizationRoutes(store: ResourceStore): Route[] {
  return [
    {
      method: 'GET',
      template: `{scope*}${provider}/roleAssignments`,
      handle: ({ params }) => answer({ value: store.list(params['scope'] ?? '', assignmentType) }),
    },
    {
      method: 'PUT',
      template: `{scope*}${provider}/roleAssignments/{name}`,
      handle: ({ path, params, body }) => {
        const properties = { ...asObject(asObject(body)['properties']), scope: params['scope'] };
        return answer(store.put(path, { properties }), 201);
      },
    },
    { method: 'GET', template: `{scope*}${provider}/roleDefinitions`, handle: findRole },
  ];
}

function findRole({ path, query }: Call): Reply {
  const wanted = /roleName eq '([^']+)'/.exec(query.get('$filter') ?? '')?.[1] ?? '';
  const name = roles[wanted];
  if (!name) return answer({ value: [] });
  return answer({ value: [{ id: `${path}/${name}`, name, properties: { roleName: wanted } }] });
}
