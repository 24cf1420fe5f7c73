import { globSync, readFileSync } from 'node:fs';
import { parsePage, type Page } from './page.ts';

/** Every page of the site, in the order of their paths. */
export function readPages(): readonly Page[] {
  return globSync('content/docs/**/*.{md,mdx}')
    .sort()
    .map((file) => parsePage(file, readFileSync(file, 'utf8')));
}
