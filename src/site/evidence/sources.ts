import { z } from 'astro/zod';
import { nearest } from '../../commands/nearest.ts';

/** Where the sources stand, from the root of the repository: entries by id. */
export const sourcesFile = 'content/sources.yaml';

/** One entry of that file, for Astro's content layer and for what reads it without Astro. */
export const sourceSchema = z.strictObject({
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
  read: z.iso.date('must be a date like 2026-11-21 in quotes'),
});

/** What a page or a correction rests on: a document or file, and when it was written and read. */
export type Source = z.infer<typeof sourceSchema> & {
  /** Kebab-case; what `<Cite id>` and the claims name. */
  readonly id: string;
};

/** Every source by id. */
export type Sources = ReadonlyMap<string, Source>;

/** The source of this id; throws with the nearest id where there is none. */
export function sourceOf(id: string, sources: Sources): Source {
  const found = sources.get(id);
  if (found) return found;
  throw new Error(
    `Unknown source "${id}".${nearest(id, sources.keys())} Sources are listed in ${sourcesFile}.`,
  );
}
