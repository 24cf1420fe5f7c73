import { readFileSync } from 'node:fs';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import type { ErrorDetail } from '../reply.ts';
import { suggest } from '../suggest.ts';

const schemaFile = new URL('../generated/managed-cluster.schema.json', import.meta.url);
let compiled: { readonly cluster: ValidateFunction; readonly pool: ValidateFunction } | undefined;

/**
 * The ways in which a body departs from the published shape of a managed cluster: unknown properties, values
 * outside an enumeration, missing or mistyped properties. Empty where it conforms. The wording is the
 * double's own.
 */
export function shapeProblems(body: unknown): ErrorDetail[] {
  return problemsOf(validators().cluster, body);
}

/** The same for a node pool, with its name among its properties. */
export function poolShapeProblems(pool: unknown): ErrorDetail[] {
  return problemsOf(validators().pool, pool);
}

function problemsOf(validate: ValidateFunction, body: unknown): ErrorDetail[] {
  const errors = validate(body) ? [] : (validate.errors ?? []);
  return errors.filter((error) => !isSpelling(error)).map(describe);
}

function validators(): NonNullable<typeof compiled> {
  if (compiled) return compiled;
  const schema = JSON.parse(readFileSync(schemaFile, 'utf8')) as { definitions: object };
  const ajv = new Ajv({ allErrors: true, verbose: true });
  const pool = { $ref: '#/definitions/ManagedClusterAgentPoolProfile', definitions: schema.definitions };
  compiled = { cluster: ajv.compile(schema), pool: ajv.compile(pool) };
  return compiled;
}

/**
 * Values that az sends in a spelling other than the published one (`NodeIP`, `IPv4`), as its documented options have it:
 * https://learn.microsoft.com/cli/azure/aks#az-aks-create (--load-balancer-backend-pool-type, --ip-families)
 */
const serviceSpellings = new Set<unknown>(['nodeIPConfiguration', 'nodeIP', 'ipv4', 'ipv6']);

function isSpelling({ keyword, data, params }: ErrorObject): boolean {
  if (keyword !== 'enum' || !serviceSpellings.has(data)) return false;
  const allowed = params['allowedValues'] as string[];
  return allowed.some((value) => value.toLowerCase() === String(data).toLowerCase());
}

function describe(error: ErrorObject): ErrorDetail {
  const path = dotted(error.instancePath);
  if (error.keyword === 'additionalProperties') return unknownProperty(error, path);
  if (error.keyword === 'enum') return unknownValue(error, path);
  const expected = error.message ?? error.keyword;
  return {
    code: 'InvalidParameter',
    message: `The value of '${path || 'body'}' is invalid: it ${expected}.`,
    target: path,
  };
}

function unknownProperty(error: ErrorObject, path: string): ErrorDetail {
  const name = String(error.params['additionalProperty']);
  const known = Object.keys((error.parentSchema?.['properties'] ?? {}) as object);
  const target = path ? `${path}.${name}` : name;
  return {
    code: 'InvalidRequestContent',
    message: `Could not find property '${target}' in the API of Microsoft.ContainerService/managedClusters.${suggest(name, known)}`,
    target,
  };
}

function unknownValue(error: ErrorObject, target: string): ErrorDetail {
  const allowed = error.params['allowedValues'] as string[];
  const found = String(error.data);
  const values = allowed.map((value) => `"${value}"`).join(', ');
  return {
    code: 'InvalidParameter',
    message: `The value of '${target}' is invalid: expected one of ${values}, found "${found}".${suggest(found, allowed)}`,
    target,
  };
}

/** `/properties/agentPoolProfiles/0/mode` as `properties.agentPoolProfiles[0].mode`. */
function dotted(pointer: string): string {
  return pointer
    .slice(1)
    .replace(/\/(\d+)(?=\/|$)/g, '[$1]')
    .replaceAll('/', '.');
}
