import { groupNotFound } from './not-found.ts';
import { refuse, type Call, type Reply } from './reply.ts';
import { groupIdOf, parseResourceId } from './resource-id.ts';
import type { ResourceStore } from './store.ts';

/** A method and a path template with `{…}` parts, and what answers there. */
export interface Route {
  readonly method: string;
  readonly template: string;
  readonly handle: (call: Call) => Reply;
}

/** Finds the route of a request and answers it; what no route knows is said to be missing from the double. */
export function createRouter(
  routes: readonly Route[],
  store: ResourceStore,
): (call: Omit<Call, 'params'>) => Reply {
  const compiled = routes.map((route) => ({ ...route, pattern: compile(route.template) }));
  return (call) => {
    for (const { method, pattern, handle } of compiled) {
      const match = method === call.method ? pattern.exec(call.path) : null;
      if (!match) continue;
      return missingGroup(call.path, store) ?? handle({ ...call, params: match.groups ?? {} });
    }
    // 501 rather than 404, which az would take for "there is no such resource" and carry on.
    return refuse(501, {
      code: 'NotImplementedByDouble',
      message: `The ARM double does not implement ${call.method} ${call.path}. Add a route in test/doubles/arm.`,
    });
  };
}

/** `{name}` matches one segment, `{name*}` any number of them. Paths are compared without regard to case. */
function compile(template: string): RegExp {
  const source = template
    .replaceAll('.', '\\.')
    .replace(/\{(\w+)(\*?)\}/g, (_, name: string, many: string) => `(?<${name}>${many ? '.+' : '[^/]+'})`);
  return new RegExp(`^${source}$`, 'i');
}

/** ARM refuses anything inside a group that does not exist before it asks a resource provider. */
function missingGroup(path: string, store: ResourceStore): Reply | undefined {
  const id = groupIdOf(path);
  if (!id || id === path || store.get(id)) return undefined;
  return groupNotFound(parseResourceId(id)?.group ?? '');
}
