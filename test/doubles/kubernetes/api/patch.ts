import type { Cluster } from '../cluster.ts';
import type { KubeObject } from '../objects.ts';
import { applyConfiguration } from '../patch/apply.ts';
import { jsonPatch, type Operation } from '../patch/json-patch.ts';
import { mergePatch } from '../patch/merge.ts';
import { mergeKeysOf } from '../patch/merge-keys.ts';
import { strategicPatch } from '../patch/strategic.ts';
import { isKubeObject } from './body.ts';
import { badRequest, failure, notFound, type Reply } from './reply.ts';
import type { Target } from './target.ts';
import { postObject, replaceObject } from './write.ts';

/** PATCH in the four formats; server-side apply also creates. */
export async function patchObject(
  cluster: Cluster,
  target: Target,
  query: URLSearchParams,
  body: unknown,
  contentType: string,
): Promise<Reply> {
  if (contentType.includes('apply-patch')) return applyObject(cluster, target, query, body);
  const { kind, namespace, name = '' } = target;
  const before = cluster.store.get(kind, namespace, name);
  if (!before) return notFound(kind, name);
  const after = patched(target, before, body, contentType);
  if (typeof after === 'string') return failure(422, 'Invalid', after);
  if (!isKubeObject(after)) return badRequest('the patch leaves no object');
  return replaceObject(cluster, target, query, before, after);
}

function patched({ kind }: Target, before: KubeObject, body: unknown, contentType: string): unknown {
  if (contentType.includes('strategic-merge-patch')) return strategicPatch(before, body, mergeKeysOf(kind));
  if (contentType.includes('merge-patch')) return mergePatch(before, body);
  try {
    return jsonPatch(before, body as readonly Operation[]);
  } catch (error) {
    return `the server rejected our request due to an error in our request: ${(error as Error).message}`;
  }
}

async function applyObject(
  cluster: Cluster,
  target: Target,
  query: URLSearchParams,
  body: unknown,
): Promise<Reply> {
  if (!isKubeObject(body)) return badRequest('the object provided is unrecognized (must be of a known type)');
  const { kind, namespace, name = '' } = target;
  const manager = `${query.get('fieldManager') ?? ''}:${kind.plural}/${namespace ?? ''}/${name}`;
  const before = cluster.store.get(kind, namespace, name);
  const reply = before
    ? await replaceObject(cluster, target, query, before, merged(cluster, target, before, body, manager))
    : await postObject(cluster, target, query, body);
  if (reply.status < 300 && !query.has('dryRun')) cluster.applied.set(manager, body);
  return reply;
}

function merged(
  cluster: Cluster,
  { kind }: Target,
  before: KubeObject,
  body: KubeObject,
  manager: string,
): KubeObject {
  return applyConfiguration(before, body, cluster.applied.get(manager), mergeKeysOf(kind)) as KubeObject;
}
