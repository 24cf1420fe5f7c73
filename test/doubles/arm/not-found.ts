import { refuse, type Reply } from './reply.ts';
import { parseResourceId } from './resource-id.ts';

/** ARM's answer for a resource, or a resource group, that does not exist. */
export function notFound(id: string): Reply {
  const { group = '', type = '', names = [] } = parseResourceId(id) ?? {};
  if (type === 'Microsoft.Resources/resourceGroups') return groupNotFound(group);
  return refuse(404, {
    code: 'ResourceNotFound',
    message: `The Resource '${interleave(type, names)}' under resource group '${group}' was not found.`,
  });
}

/** ARM's answer to any request inside a resource group that does not exist. */
export function groupNotFound(group: string): Reply {
  return refuse(404, {
    code: 'ResourceGroupNotFound',
    message: `Resource group '${group}' could not be found.`,
  });
}

/** `Provider/parents/children` and `a`, `b` as `Provider/parents/a/children/b`. */
function interleave(type: string, names: readonly string[]): string {
  const [provider, ...types] = type.split('/');
  return [provider, ...types.flatMap((segment, index) => [segment, names[index]])].join('/');
}
