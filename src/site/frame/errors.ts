import { existsSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { parse } from 'yaml';

/** Where a row of the error index stands, from the root of the repository. */
export function errorFile(id: string): string {
  return `content/errors/${id}.yaml`;
}

/** The error rows of these ids; a row that is not written yet is left out, and the guard of the pages names it. */
export function errorLinks(
  ids: readonly string[],
): readonly { readonly url: string; readonly title: string }[] {
  return ids
    .filter((id) => existsSync(errorFile(id)))
    .map((id) => ({ url: `/errors/${id}/`, title: titleOf(errorFile(id)) }));
}

function titleOf(file: string): string {
  return z.object({ title: z.string() }).parse(parse(readFileSync(file, 'utf8'))).title;
}
