import type { ServerResponse } from 'node:http';
import type { Cluster } from '../cluster.ts';
import { groupVersion, type Kind } from '../kinds.ts';
import type { KubeObject } from '../objects.ts';
import type { Change } from '../store.ts';
import { tableOf, wantsTable } from '../table/index.ts';
import type { Reply } from './reply.ts';
import { selectorOf } from './selectors.ts';
import type { Target } from './target.ts';

/**
 * Streams the changes of a kind until the client hangs up or `timeoutSeconds` pass. With `sendInitialEvents` the
 * present objects come first, then a bookmark that says so; gives a Reply where the selector is malformed.
 */
export function watch(
  cluster: Cluster,
  target: Target,
  query: URLSearchParams,
  accept: string,
  response: ServerResponse,
): Reply | undefined {
  const { kind } = target;
  const selected = selectorOf(kind, query);
  if (typeof selected !== 'function') return selected;
  const wanted = (object: KubeObject): boolean => inScope(target, object) && selected(object);
  const shape = (object: KubeObject): unknown =>
    wantsTable(accept)
      ? tableOf(kind, [object], object.metadata.resourceVersion ?? '', query.get('includeObject') ?? '')
      : object;
  const send = (type: string, object: unknown): void =>
    void response.write(`${JSON.stringify({ type, object })}\n`);
  const forward = (change: Change): void => {
    if (change.kind === kind && wanted(change.object)) send(change.type, shape(change.object));
  };

  response.writeHead(200, { 'content-type': 'application/json' });
  response.flushHeaders();
  const initial = query.get('sendInitialEvents') === 'true';
  const since = query.get('resourceVersion') ?? '';
  if (initial || since === '' || since === '0') {
    for (const object of cluster.store.list(kind).filter(wanted)) send('ADDED', shape(object));
  } else {
    for (const change of cluster.store.changesAfter(Number(since))) forward(change);
  }
  if (initial) send('BOOKMARK', initialEventsEnd(kind, cluster.store.version()));
  const end = cluster.store.subscribe(forward);
  const seconds = Math.min(Number(query.get('timeoutSeconds') ?? 600), 600);
  const timer = setTimeout(() => response.end(), seconds * 1000);
  response.on('close', () => {
    end();
    clearTimeout(timer);
  });
  return undefined;
}

function inScope({ namespace, name }: Target, { metadata }: KubeObject): boolean {
  return (!namespace || metadata.namespace === namespace) && (!name || metadata.name === name);
}

function initialEventsEnd(kind: Kind, version: number): object {
  const annotations = { 'k8s.io/initial-events-end': 'true' };
  const metadata = { resourceVersion: String(version), annotations };
  return { kind: kind.kind, apiVersion: groupVersion(kind), metadata };
}
