/**
 * Draws content/diagrams/*.mmd into committed SVG files beside them: `node src/author/diagrams/render.ts`.
 * With `--check` it draws nothing and fails where a drawing is missing or older than its source.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { replaceFile } from '../replace-file.ts';
import { flags, runScript } from '../words.ts';
import { draw, type DiagramSource } from './draw.ts';
import { drawnFrom, sourceHash, wordsOf } from '../../site/figures/source.ts';

const folder = 'content/diagrams';

async function main(): Promise<number> {
  const checkOnly = flags(process.argv.slice(2), ['--check']).has('--check');
  const sources = readSources();
  return checkOnly ? check(sources) : renderAll(sources);
}

function readSources(): readonly DiagramSource[] {
  return globSync(`${folder}/*.mmd`)
    .sort()
    .map((file) => {
      const source = readFileSync(file, 'utf8');
      wordsOf(file, source);
      return { id: basename(file, '.mmd'), source };
    });
}

function isStale({ id, source }: DiagramSource): boolean {
  const file = `${folder}/${id}.svg`;
  return !existsSync(file) || drawnFrom(readFileSync(file, 'utf8')) !== sourceHash(source);
}

function check(sources: readonly DiagramSource[]): number {
  const stale = sources.filter(isStale);
  for (const { id } of stale)
    console.error(
      `${folder}/${id}.svg: not drawn from the present ${id}.mmd. Run "node src/author/diagrams/render.ts".`,
    );
  console.log(`${sources.length} diagrams, ${stale.length} stale.`);
  return stale.length > 0 ? 1 : 0;
}

async function renderAll(sources: readonly DiagramSource[]): Promise<number> {
  const drawings = await draw(sources, process.env['CHROMIUM'] ?? '/usr/bin/chromium');
  for (const [id, svg] of drawings) {
    replaceFile(`${folder}/${id}.svg`, svg);
    console.log(`${folder}/${id}.svg: ${sizeOf(svg)} px, ${svg.length} bytes`);
  }
  return 0;
}

/** Width and height as a page shows it, to keep a figure within a screen and a phone. */
function sizeOf(svg: string): string {
  const side = (name: string): string => new RegExp(`<svg [^>]*?\\b${name}="(\\d+)"`).exec(svg)?.[1] ?? '?';
  return `${side('width')}×${side('height')}`;
}

await runScript('diagrams', main);
