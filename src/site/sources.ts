import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { nearest } from '../commands/nearest.ts';
import { parseEntry, parseYaml } from './entries.ts';
import { once } from './once.ts';

const day = z.iso.date('must be a date like 2026-11-21 in quotes');

const schema = z.strictObject({
  title: z.string().min(1),
  publisher: z.string().min(1),
  url: z.url({ protocol: /^https$/, error: 'must be an https address' }),
  version: z.string().optional(),
  /** What a reader should know before following the address. */
  note: z.string().optional(),
  /** As exact as the source gives it: a year, a month or a day. */
  date: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be a date like 2026-11-21, 2026-11 or 2026 in quotes'),
  read: day,
});

/** What a page or a correction rests on: a document or file, and when it was written and read. */
export type Source = z.infer<typeof schema> & {
  /** Kebab-case; what `<Cite id>` and the claims name. */
  readonly id: string;
};

/** Where the sources stand, from the root of the repository. */
export const sourcesFile = 'content/sources.yaml';

/** The sources of a YAML text, in its order; throws with file and entry on the first faulty one. */
export function parseSources(file: string, text: string): readonly Source[] {
  const entries = Object.entries(z.record(z.string(), z.unknown()).parse(parseYaml(file, text) ?? {}));
  return entries.map(([id, value]) => {
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
      throw new Error(`${file}: entry ${id}: an id is kebab-case, like aks-overlay-concepts.`);
    return { id, ...parseEntry(schema, file, id, value) };
  });
}

/** Every source of the site by id. */
export const allSources = once(
  (): ReadonlyMap<string, Source> =>
    new Map(parseSources(sourcesFile, readFileSync(sourcesFile, 'utf8')).map((entry) => [entry.id, entry])),
);

/** The source of this id; throws with the nearest id where there is none. */
export function source(id: string): Source {
  const found = allSources().get(id);
  if (found) return found;
  throw new Error(
    `Unknown source "${id}".${nearest(id, allSources().keys())} Sources are listed in ${sourcesFile}.`,
  );
}
