import { suffix } from '../clock.ts';
import type { Cluster } from '../cluster.ts';
import { create, repair, update } from '../controllers/index.ts';
import { removeWithChildren } from '../controllers/owned.ts';
import { kindNamed } from '../kinds.ts';
import { at, type KubeObject } from '../objects.ts';
import { checkObject, type Checked } from '../schema/check.ts';
import { missingFamily } from '../schema/families.ts';
import { isKubeObject } from './body.ts';
import { deniedByAcns } from './acns-gate.ts';
import { alreadyExists, badRequest, notFound, ok, type Reply } from './reply.ts';
import type { Target } from './target.ts';

/** POST: a new object. */
export async function postObject(
  cluster: Cluster,
  target: Target,
  query: URLSearchParams,
  body: unknown,
): Promise<Reply> {
  if (!isKubeObject(body)) return badRequest('the object provided is unrecognized (must be of a known type)');
  const { kind, namespace } = target;
  const object = inNamespace(withName(body), kind.namespaced ? namespace : undefined);
  const home = namespace !== undefined && !cluster.store.get(kindNamed('Namespace'), undefined, namespace);
  if (home) return notFound({ group: '', plural: 'namespaces' }, namespace);
  if (cluster.store.get(kind, namespace, object.metadata.name))
    return alreadyExists(kind, object.metadata.name);
  const checked = await checkObject(kind, object, validationOf(query));
  if ('status' in checked) return checked;
  const family = missingFamily(cluster, kind, object);
  if (family) return family;
  const denied = deniedByAcns(cluster, kind, object);
  if (denied) return denied;
  return done(checked, query.has('dryRun') ? object : create(cluster, kind, object), 201);
}

/** PUT: the whole object anew; a subresource (`status`) changes that part only. */
export async function putObject(
  cluster: Cluster,
  target: Target,
  query: URLSearchParams,
  body: unknown,
): Promise<Reply> {
  if (!isKubeObject(body)) return badRequest('the object provided is unrecognized (must be of a known type)');
  const { kind, namespace, name = '' } = target;
  const before = cluster.store.get(kind, namespace, name);
  if (!before) return notFound(kind, name);
  return replaceObject(cluster, target, query, before, body);
}

/** Checks and stores what a PUT or PATCH made of an object. */
export async function replaceObject(
  cluster: Cluster,
  { kind, subresource }: Target,
  query: URLSearchParams,
  before: KubeObject,
  wanted: KubeObject,
): Promise<Reply> {
  const after = withFixedParts(before, wanted, subresource === 'status');
  const checked = await checkObject(kind, after, validationOf(query));
  if ('status' in checked) return checked;
  const denied = deniedByAcns(cluster, kind, after);
  if (denied) return denied;
  const same = JSON.stringify(before) === JSON.stringify(after);
  return done(checked, query.has('dryRun') || same ? after : update(cluster, kind, before, after), 200);
}

/** Identity never changes, and the status only through its own subresource. */
function withFixedParts(before: KubeObject, wanted: KubeObject, ofStatus: boolean): KubeObject {
  const kept = ['uid', 'creationTimestamp', 'namespace', 'name'].filter((key) => key in before.metadata);
  const identity = Object.fromEntries(kept.map((key) => [key, at(before.metadata, key)]));
  const status = ofStatus ? wanted['status'] : before['status'];
  const after = { ...wanted, metadata: { ...wanted.metadata, ...identity } };
  return status === undefined ? after : { ...after, status };
}

/** DELETE of one object, at once and with everything that belongs to it. */
export function deleteObject(cluster: Cluster, target: Target, query: URLSearchParams): Reply {
  const { kind, namespace, name = '' } = target;
  const object = cluster.store.get(kind, namespace, name);
  if (!object) return notFound(kind, name);
  if (!query.has('dryRun')) {
    removeWithChildren(cluster, kind, object);
    repair(cluster, object);
  }
  const details = { name, group: kind.group, kind: kind.plural, uid: object.metadata.uid };
  return ok({ kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Success', details });
}

function withName(object: KubeObject): KubeObject {
  const { name, generateName } = object.metadata;
  if (name || !generateName) return object;
  return { ...object, metadata: { ...object.metadata, name: `${generateName}${suffix(5, generateName)}` } };
}

function inNamespace(object: KubeObject, namespace: string | undefined): KubeObject {
  return namespace === undefined ? object : { ...object, metadata: { ...object.metadata, namespace } };
}

/** Without the parameter an API server warns. */
function validationOf(query: URLSearchParams): string {
  return query.get('fieldValidation') || 'Warn';
}

function done({ warnings }: Exclude<Checked, Reply>, object: KubeObject, status: number): Reply {
  return { ...ok(object, status), warnings };
}
