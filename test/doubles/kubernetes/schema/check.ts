import { badRequest, invalid, type Cause, type Reply } from '../api/reply.ts';
import { groupVersion, type Kind } from '../kinds.ts';
import type { KubeObject } from '../objects.ts';
import { causesOf } from './causes.ts';
import { findings } from './closed.ts';
import { modelOf } from './model.ts';

/** An object that passed, with what the client is to be warned of; or the answer that refuses it. */
export type Checked = { readonly warnings: readonly string[] } | Reply;

/**
 * Checks an object as an API server does: unknown fields by the request's `fieldValidation` (Strict refuses,
 * Warn warns, Ignore is silent), wrong values always.
 */
export async function checkObject(kind: Kind, object: KubeObject, fieldValidation: string): Promise<Checked> {
  const identity = wrongIdentity(kind, object);
  if (identity) return identity;
  const model = await modelOf(kind);
  if (!model) return { warnings: [] };
  const { faults, unknown } = findings(model, object);
  const sentences = unknown.map((field) => `unknown field "${field}"`);
  if (sentences.length > 0 && fieldValidation === 'Strict') {
    const what = `${kind.kind} in version "${kind.version}" cannot be handled as a ${kind.kind}`;
    return badRequest(`${what}: strict decoding error: ${sentences.join(', ')}`);
  }
  if (faults.length > 0) return invalid(kind, object.metadata.name, causesOf(faults, object));
  if (isEmptyPolicy(kind, object)) return invalid(kind, object.metadata.name, [emptyPolicy]);
  return { warnings: fieldValidation === 'Ignore' ? [] : sentences };
}

/** A rule of the Cilium CRDs that is no field's schema: pkg/k8s/apis/cilium.io/v2/cnp_types.go, XValidation. */
function isEmptyPolicy(kind: Kind, object: KubeObject): boolean {
  return (
    kind.kind.startsWith('Cilium') &&
    kind.kind.endsWith('NetworkPolicy') &&
    !object['spec'] &&
    !object['specs']
  );
}

const emptyPolicy: Cause = {
  reason: 'FieldValueInvalid',
  field: '<nil>',
  message: 'Invalid value: "object": spec or specs must be provided',
};

/** A body of another kind, or without a name, never reaches the model. */
function wrongIdentity(kind: Kind, object: KubeObject): Reply | undefined {
  const wanted = groupVersion(kind);
  if (object.apiVersion !== wanted || object.kind !== kind.kind) {
    const found = `${object.apiVersion}, Kind=${object.kind}`;
    return badRequest(`the object provided is ${found}; the request is for ${wanted}, Kind=${kind.kind}`);
  }
  const name = object.metadata.name;
  if (!name)
    return invalid(kind, '', [
      {
        reason: 'FieldValueRequired',
        field: 'metadata.name',
        message: 'Required value: name or generateName is required',
      },
    ]);
  if (/^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$/.test(name) || kind.group.startsWith('rbac.')) return undefined;
  const rule =
    "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.'";
  const message = `Invalid value: "${name}": ${rule}`;
  return invalid(kind, name, [{ reason: 'FieldValueInvalid', field: 'metadata.name', message }]);
}
