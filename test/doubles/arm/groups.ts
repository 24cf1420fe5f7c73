import { asObject } from './json.ts';
import { notFound } from './not-found.ts';
import { answer, type Call, type Reply } from './reply.ts';
import type { Route } from './router.ts';
import type { ResourceStore } from './store.ts';

const group = '/subscriptions/{subscription}/resourceGroups/{group}';

/** Resource groups: create, show, exists, list and delete (with everything inside). */
export function groupRoutes(store: ResourceStore): Route[] {
  const show = ({ path }: Call): Reply => {
    const found = store.get(path);
    return found ? answer(found) : notFound(path);
  };
  return [
    { method: 'PUT', template: group, handle: (call) => create(store, call) },
    { method: 'GET', template: group, handle: show },
    { method: 'HEAD', template: group, handle: ({ path }) => ({ status: store.get(path) ? 204 : 404 }) },
    {
      method: 'DELETE',
      template: group,
      handle: ({ path }) => (store.delete(path) ? { status: 200 } : notFound(path)),
    },
    {
      method: 'GET',
      template: '/subscriptions/{subscription}/resourceGroups',
      handle: ({ path }) => answer({ value: store.list(path, 'Microsoft.Resources/resourceGroups') }),
    },
  ];
}

function create(store: ResourceStore, { path, body }: Call): Reply {
  const status = store.get(path) ? 200 : 201;
  const { location, tags } = asObject(body);
  const properties = { provisioningState: 'Succeeded' };
  return answer(store.put(path, { location, ...(tags ? { tags } : {}), properties }), status);
}
