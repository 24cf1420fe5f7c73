import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { selectAll } from '@astrojs/starlight/expressive-code/hast';
import { elementsOf } from '../site/same.ts';

/** What a first visit of one page loads before anyone touches it, gzip bytes by kind. */
export interface Weight {
  readonly path: string;
  readonly document: number;
  readonly css: number;
  readonly js: number;
  readonly total: number;
}

/** The weight of every page of a built site, the heaviest first. */
export function weights(dist: string): readonly Weight[] {
  return globSync(`${dist}/**/*.html`)
    .map((file) => weigh(dist, file))
    .sort((a, b) => b.total - a.total);
}

function weigh(dist: string, file: string): Weight {
  const html = readFileSync(file, 'utf8');
  const tree = elementsOf(html);
  const addresses = (selector: string, name: 'href' | 'src'): readonly string[] =>
    selectAll(selector, tree).map(({ properties }) => String(properties[name]));
  const css = sum(dist, addresses('link[rel="stylesheet"]', 'href'));
  const js = sum(dist, withImports(dist, addresses('script[src]', 'src')));
  const document = gzip(html);
  const path = file.slice(dist.length).replace(/index\.html$/, '');
  return { path, document, css, js, total: document + css + js };
}

/** Modules and those that they import at once; `import()` waits for the reader. */
function withImports(dist: string, scripts: readonly string[]): readonly string[] {
  const found = new Set(scripts);
  for (const script of found) {
    const text = readFileSync(join(dist, script), 'utf8');
    for (const [, path = ''] of text.matchAll(/(?:import|from)\s*"(\.[^"]+)"/g))
      found.add(join(dirname(script), path));
  }
  return [...found];
}

const known = new Map<string, number>();

function sum(dist: string, addresses: readonly string[]): number {
  return [...new Set(addresses)]
    .map((address) => {
      const file = join(dist, address);
      const bytes = known.get(file) ?? gzip(readFileSync(file));
      known.set(file, bytes);
      return bytes;
    })
    .reduce((all, bytes) => all + bytes, 0);
}

function gzip(content: string | Buffer): number {
  return gzipSync(content, { level: 9 }).length;
}
