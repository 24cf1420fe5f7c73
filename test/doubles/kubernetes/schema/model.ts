import type { Kind } from '../kinds.ts';
import type { Model } from './fault.ts';
import { validate as staticGateway } from './static-gateway.ts';

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
