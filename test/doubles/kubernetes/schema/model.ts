import type { Kind } from '../kinds.ts';
import { validate as staticGateway } from './static-gateway.ts';

/** One fault that a model's own validator found, in ajv's words. */
export interface ModelFault {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** The compiled validator of a kind, as kubernetes-models and @kubernetes-models/cilium publish them. */
export interface Model {
  (value: unknown): boolean;
  errors?: readonly ModelFault[] | null;
}

const loaded = new Map<string, Promise<Model>>();

/** Loads the validator of a kind on first use; undefined for a kind that no package models. */
export function modelOf(kind: Kind): Promise<Model> | undefined {
  if (kind.definition !== undefined) return Promise.resolve(staticGateway);
  if (kind.schema === undefined) return undefined;
  const known = loaded.get(kind.schema) ?? load(kind.schema);
  loaded.set(kind.schema, known);
  return known;
}

async function load(schema: string): Promise<Model> {
  const { validate } = (await import(/* @vite-ignore */ schema)) as { validate: Model };
  return validate;
}
