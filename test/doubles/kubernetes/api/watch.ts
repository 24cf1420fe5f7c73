import type { ServerResponse } from 'node:http';
import type { Cluster } from '../cluster.ts';
import { groupVersion, type Kind } from '../kinds.ts';
import type { KubeObject } from '../objects.ts';
import type { Change } from '../store.ts';
import { tableOf, wantsTable } from '../table/index.ts';
import type { Reply } from './reply.ts';
import { selectorOf } from './selectors.ts';
import type { Target } from './target.ts';

/** Sends one change to the client, if it is one of those that the client watches. */
type Forward = (change: Pick<Change, 'type' | 'kind' | 'object'>) => void;

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
  const selected = selectorOf(target.kind, query);
  if (typeof selected !== 'function') return selected;
  response.writeHead(200, { 'content-type': 'application/json' });
  response.flushHeaders();
  const wanted = (object: KubeObject): boolean => inScope(target, object) && selected(object);
  const forward = forwarder(target.kind, wanted, query, accept, response);
  sendPast(cluster, target.kind, query, response, forward);
  const unsubscribe = cluster.store.subscribe(forward);
  const seconds = Math.min(Number(query.get('timeoutSeconds') ?? 600), 600);
  const timer = setTimeout(() => response.end(), seconds * 1000);
  response.on('close', () => {
    unsubscribe();
    clearTimeout(timer);
  });
  return undefined;
}

function forwarder(
  kind: Kind,
  wanted: (object: KubeObject) => boolean,
  query: URLSearchParams,
  accept: string,
  response: ServerResponse,
): Forward {
  const includeObject = query.get('includeObject') ?? '';
  return (change) => {
    if (change.kind !== kind || !wanted(change.object)) return;
    const { type, object } = change;
    const table = (): object => tableOf(kind, [object], object.metadata.resourceVersion ?? '', includeObject);
    send(response, type, wantsTable(accept) ? table() : object);
  };
}

/** What the client has missed: everything there is, or the changes since the version it knows. */
function sendPast(
  { store }: Cluster,
  kind: Kind,
  query: URLSearchParams,
  response: ServerResponse,
  forward: Forward,
): void {
  const initial = query.get('sendInitialEvents') === 'true';
  const since = Number(query.get('resourceVersion') ?? 0);
  if (initial || since === 0) for (const object of store.list(kind)) forward({ type: 'ADDED', kind, object });
  else store.changesAfter(since).forEach(forward);
  if (!initial) return;
  const annotations = { 'k8s.io/initial-events-end': 'true' };
  const metadata = { resourceVersion: String(store.version()), annotations };
  send(response, 'BOOKMARK', { kind: kind.kind, apiVersion: groupVersion(kind), metadata });
}

function send(response: ServerResponse, type: string, object: object): void {
  response.write(`${JSON.stringify({ type, object })}\n`);
}

function inScope({ namespace, name }: Target, { metadata }: KubeObject): boolean {
  return (!namespace || metadata.namespace === namespace) && (!name || metadata.name === name);
}
