import { badRequest, notFound, type Reply } from '../api/reply.ts';
import type { Target } from '../api/target.ts';
import type { Cluster } from '../cluster.ts';
import { listAt, textAt, type KubeObject } from '../objects.ts';

/** The container that a request for `exec`, `attach` or `log` means. */
export interface ContainerTarget {
  readonly pod: KubeObject;
  readonly container: string;
}

/** Finds pod and container, or says as an API server does what is wrong with them. */
export function containerOf(
  cluster: Cluster,
  target: Target,
  query: URLSearchParams,
): ContainerTarget | Reply {
  const { kind, namespace, name = '' } = target;
  const pod = cluster.store.get(kind, namespace, name);
  if (!pod) return notFound(kind, name);
  const names = listAt(pod, 'spec.containers').map((container) => textAt(container, 'name'));
  const container = query.get('container') || names[0] || '';
  if (!names.includes(container)) return badRequest(`container ${container} is not valid for pod ${name}`);
  if (textAt(pod, 'spec.nodeName') === '') return badRequest(`pod ${name} does not have a host assigned`);
  return { pod, container };
}
