import { globSync, readFileSync } from 'node:fs';
import { isStub } from '../../src/site/frame/integration.ts';

/** The address of every HTML page of the built site, in order; not those that only lead to another. */
export function builtPages(): readonly string[] {
  return addresses().filter((path) => !isStub(htmlOf(path)));
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
