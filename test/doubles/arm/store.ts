import type { JsonObject } from './json.ts';
import { parseResourceId } from './resource-id.ts';

/** Resources by id; ids are compared without regard to case, as ARM does. */
export interface ResourceStore {
  get(id: string): JsonObject | undefined;
  /** Stores a resource under `id`, adding `id`, `name` and `type`, and returns what it stored. */
  put(id: string, body: JsonObject): JsonObject;
  /** Deletes a resource and everything below it; says whether there was one. */
  delete(id: string): boolean;
  /** The resources of `type` whose id starts with `scope`, in the order in which they came. */
  list(scope: string, type: string): JsonObject[];
  ids(): string[];
}

/** Makes an empty store. */
export function createStore(): ResourceStore {
  const resources = new Map<string, JsonObject & { id: string }>();
  const below = (scope: string): string[] =>
    [...resources.keys()].filter((key) => key.startsWith(`${scope.toLowerCase()}/`));
  return {
    get: (id) => resources.get(id.toLowerCase()),
    put: (id, body) => {
      const { type, names } = parseResourceId(id) ?? { type: '', names: [] };
      const known =
        resources.get(id.toLowerCase())?.id ?? id.replace(/\/resourceGroups\//i, '/resourceGroups/');
      const resource = { ...body, id: known, name: names.at(-1), type };
      resources.set(id.toLowerCase(), resource);
      return resource;
    },
    delete: (id) => {
      for (const key of below(id)) resources.delete(key);
      return resources.delete(id.toLowerCase());
    },
    list: (scope, type) => {
      const found = below(scope).flatMap((key) => resources.get(key) ?? []);
      return found.filter((resource) => String(resource['type']).toLowerCase() === type.toLowerCase());
    },
    ids: () => [...resources.values()].map(({ id }) => id),
  };
}
