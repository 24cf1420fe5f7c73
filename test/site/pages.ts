import { globSync, readFileSync } from 'node:fs';
import { isStub } from '../../src/site/frame/integration.ts';

/** The address of every HTML page of the built site, in order; not those that only lead to another. */
export function builtPages(): readonly string[] {
  return addresses().filter((path) => !isStub(htmlOf(path)));
}

/** Every page that somebody wrote, and of those that one template draws from data the three longest of each kind. */
export function pagesToLookAt(): readonly string[] {
  const drawn = Map.groupBy(builtPages(), (path) => /^\/(errors|rules)\/[^/]+\/$/.exec(path)?.[1] ?? '');
  return [...drawn].flatMap(([kind, paths]) =>
    kind === '' ? paths : paths.toSorted((a, b) => htmlOf(b).length - htmlOf(a).length).slice(0, 3),
  );
}

/** The address of every HTML file, the ones that lead on included. */
export function addresses(): readonly string[] {
  return globSync('dist/**/*.html')
    .map((file) => `/${file.replace(/^dist\//, '').replace(/index\.html$/, '')}`)
    .sort();
}

/** The HTML of an address. */
export function htmlOf(path: string): string {
  return readFileSync(`dist${path}${path.endsWith('/') ? 'index.html' : ''}`, 'utf8');
}
