import { globSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { parseEntry, parseYaml } from '../../src/site/entries.ts';
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
      .map((file) => parseEntry(documentSchema, file, 'of the document', parseYaml(file, textOf(file)))),
    topics: rows('topics', topicSchema),
    features: rows('features', featureSchema),
    diagrams: rows('diagrams', diagramSchema),
    code: rows('code-blocks', codeSchema),
  };
}

function rows<T>(name: string, schema: z.ZodType<T>): readonly T[] {
  const file = `${folder}/${name}.yaml`;
  const entries = z.array(z.unknown(), `${file}: must be a list`).parse(parseYaml(file, textOf(file)));
  return entries.map((entry, index) => parseEntry(schema, file, labelOf(entry, index), entry));
}

function labelOf(entry: unknown, index: number): string {
  const id = (entry as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : `${index + 1}`;
}

function textOf(file: string): string {
  return readFileSync(file, 'utf8');
}
