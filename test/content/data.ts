import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import {
  sourceOf,
  sourceSchema,
  sourcesFile,
  type Source,
  type Sources,
} from '../../src/site/evidence/sources.ts';
import { errorSchema, errorsFolder, type ErrorRow } from '../../src/site/errors/row.ts';
import { claimsFolder, claimsOf, topicSchema, type Claim } from '../../src/site/register/claims.ts';
import { questionsFile, questionsSchema, type Questions } from './questions.ts';

/** Every source of the site by id, read without Astro by the schema of its content layer. */
export function allSources(): Sources {
  const entries = read(sourcesFile, z.record(z.string(), sourceSchema));
  return new Map(Object.entries(entries).map(([id, entry]) => [id, { id, ...entry }]));
}

/** The source of this id; throws with the nearest id where there is none. */
export function source(id: string): Source {
  return sourceOf(id, allSources());
}

/** The claims of all topics, most harmful first. */
export function allClaims(): readonly Claim[] {
  return claimsOf(
    globSync(`${claimsFolder}/*.yaml`).map((file) => ({
      id: basename(file, '.yaml'),
      data: read(file, topicSchema),
    })),
  );
}

/** Every message that has a page, by the name of its file. */
export function allErrors(): readonly ErrorRow[] {
  return globSync(`${errorsFolder}/*.yaml`)
    .sort()
    .map((file) => ({ id: basename(file, '.yaml'), ...read(file, errorSchema) }));
}

/** The questions of the FAQ by the number in the list that they were compiled from. */
export function allQuestions(): Questions {
  return read(questionsFile, questionsSchema);
}

const known = new Map<string, unknown>();

/** A data file by its schema, once; throws with the file and every fault. */
function read<T>(file: string, schema: z.ZodType<T>): T {
  const value = known.get(file) ?? parseData(file, readFileSync(file, 'utf8'), schema);
  known.set(file, value);
  return value as T;
}

/** A YAML text by its schema; throws with the file and every fault. */
export function parseData<T>(file: string, text: string, schema: z.ZodType<T>): T {
  const result = schema.safeParse(parse(text), { reportInput: true });
  if (result.success) return result.data;
  throw new Error(`${file}:\n${z.prettifyError(result.error)}`, { cause: result.error });
}
