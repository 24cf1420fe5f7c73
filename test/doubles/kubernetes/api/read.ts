import type { Cluster } from '../cluster.ts';
import { groupVersion } from '../kinds.ts';
import { tableOf, wantsTable } from '../table/index.ts';
import { notFound, ok, type Reply } from './reply.ts';
import { selectorOf } from './selectors.ts';
import type { Target } from './target.ts';

/** GET of one object, as itself or as a table of one row. */
export function readOne(cluster: Cluster, target: Target, query: URLSearchParams, accept: string): Reply {
  const { kind, namespace, name = '' } = target;
  const object = cluster.store.get(kind, namespace, name);
  if (!object) return notFound(kind, name);
  if (!wantsTable(accept)) return ok(object);
  return ok(tableOf(kind, [object], object.metadata.resourceVersion ?? '', query.get('includeObject') ?? ''));
}

/** GET of a list, in one piece whatever `limit` says. */
export function readMany(cluster: Cluster, target: Target, query: URLSearchParams, accept: string): Reply {
  const { kind, namespace } = target;
  const selected = selectorOf(kind, query);
  if (typeof selected !== 'function') return selected;
  const items = cluster.store.list(kind, namespace).filter(selected);
  const version = String(cluster.store.version());
  if (wantsTable(accept)) return ok(tableOf(kind, items, version, query.get('includeObject') ?? ''));
  const metadata = { resourceVersion: version };
  return ok({ kind: `${kind.kind}List`, apiVersion: groupVersion(kind), metadata, items });
}
