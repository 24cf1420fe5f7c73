/**
 * Draws content/diagrams/*.mmd into committed SVG files beside them: `node src/diagrams/render.ts`.
 * With `--check` it draws nothing and fails where a drawing is missing or older than its source.
 */
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { draw, type DiagramSource } from './draw.ts';
import { drawnFrom, sourceHash, wordsOf } from './source.ts';

const folder = 'content/diagrams';
const sources = readSources();
const stale = sources.filter(isStale);

if (process.argv.includes('--check')) check();
else await renderAll();

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

function check(): void {
  for (const { id } of stale)
    console.error(
      `${folder}/${id}.svg: not drawn from the present ${id}.mmd. Run "node src/diagrams/render.ts".`,
    );
  console.log(`${sources.length} diagrams, ${stale.length} stale.`);
  process.exitCode = stale.length > 0 ? 1 : 0;
}

async function renderAll(): Promise<void> {
  const drawings = await draw(sources, process.env['CHROMIUM'] ?? '/usr/bin/chromium');
  for (const [id, svg] of drawings) {
    writeFileSync(`${folder}/${id}.svg`, svg);
    console.log(`${folder}/${id}.svg: ${svg.length} bytes`);
  }
}
