import { groupVersion, type Kind } from '../kinds.ts';
import { noSuchPath, ok, type Reply } from './reply.ts';

/**
 * Answers `/openapi/v3` and the document of a group. It holds no fields, so `kubectl explain` shows nothing: its
 * one purpose is that every PATCH lists `fieldValidation`, by which kubectl leaves validation to the server.
 */
export function openapi(path: string, kinds: readonly Kind[]): Reply | undefined {
  if (!path.startsWith('/openapi/')) return undefined;
  const versions = [...new Set(kinds.map(groupVersion))];
  const documents = versions.map((gv) => (gv.includes('/') ? `apis/${gv}` : `api/${gv}`));
  if (path === '/openapi/v3') return ok({ paths: Object.fromEntries(documents.map(indexEntry)) });
  const wanted = path.replace('/openapi/v3/', '');
  if (!documents.includes(wanted)) return noSuchPath();
  const own = kinds.filter((kind) => groupVersion(kind) === wanted.replace(/^apis?\//, ''));
  return ok({
    openapi: '3.0.0',
    info: { title: 'Kubernetes test double', version: 'v1' },
    paths: Object.fromEntries(own.map((kind) => [pathOf(kind), { patch: patchOf(kind) }])),
    components: { schemas: Object.fromEntries(own.map((kind) => [kind.kind, schemaOf(kind)])) },
  });
}

function indexEntry(document: string): [string, object] {
  return [document, { serverRelativeURL: `/openapi/v3/${document}?hash=0` }];
}

function pathOf(kind: Kind): string {
  const root = kind.group === '' ? '/api' : '/apis';
  const scope = kind.namespaced ? '/namespaces/{namespace}' : '';
  return `${root}/${groupVersion(kind)}${scope}/${kind.plural}/{name}`;
}

function patchOf(kind: Kind): object {
  const names = ['dryRun', 'fieldManager', 'fieldValidation', 'force'];
  return {
    parameters: names.map((name) => ({ name, in: 'query', schema: { type: 'string' } })),
    requestBody: { content: { 'application/merge-patch+json': { schema: { type: 'object' } } } },
    responses: { 200: { description: 'OK' } },
    'x-kubernetes-action': 'patch',
    'x-kubernetes-group-version-kind': gvk(kind),
  };
}

function schemaOf(kind: Kind): object {
  return { type: 'object', 'x-kubernetes-group-version-kind': [gvk(kind)] };
}

function gvk({ group, version, kind }: Kind): object {
  return { group, version, kind };
}
