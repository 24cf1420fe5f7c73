import { globSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { parseData } from '../content/data.ts';
import {
  codeSchema,
  diagramSchema,
  documentSchema,
  featureSchema,
  topicSchema,
  type Coverage,
} from './model.ts';

const folder = 'content/coverage';

/** The coverage map; throws with file and entry where a row is malformed. */
export function readCoverage(): Coverage {
  return {
    documents: globSync(`${folder}/document-*.yaml`)
      .sort()
      .map((file) => parseData(file, textOf(file), documentSchema)),
    topics: rows('topics', topicSchema),
    features: rows('features', featureSchema),
    diagrams: rows('diagrams', diagramSchema),
    code: rows('code-blocks', codeSchema),
  };
}

function rows<T>(name: string, schema: z.ZodType<T>): readonly T[] {
  const file = `${folder}/${name}.yaml`;
  return parseData(file, textOf(file), z.array(schema));
}

function textOf(file: string): string {
  return readFileSync(file, 'utf8');
}
