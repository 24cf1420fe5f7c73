import { globSync } from 'node:fs';

/** The address of every HTML page of the built site, in order. */
export function builtPages(): readonly string[] {
  return globSync('dist/**/*.html')
    .map((file) => `/${file.replace(/^dist\//, '').replace(/index\.html$/, '')}`)
    .sort();
}
