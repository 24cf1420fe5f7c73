import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** Rooms from the ground up; a room imports from itself and from the rooms before it only. */
const rooms = [
  'src/commands',
  'src/aks',
  'src/policies',
  'src/snippet',
  'snippets',
  'src/proof',
  'src/site',
  'src/components',
  'src/routes',
  'src/author',
];

const files = globSync('{src,snippets}/**/*.{ts,astro}');

function roomOf(path: string): number {
  return rooms.findLastIndex((room) => path.startsWith(`${room}/`));
}

/** What a file imports by a relative path, `import()` included; of a component, what its front matter imports. */
function imports(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8');
  const script = file.endsWith('.astro') ? (text.split(/^---$/m)[1] ?? '') : text;
  return ts
    .preProcessFile(script)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((path) => path.startsWith('.'))
    .map((path) => join(dirname(file), path));
}

test('imports point one way, and nothing imports test', () => {
  const faults = files.flatMap((file) =>
    imports(file)
      .filter((target) => target.startsWith('test/') || roomOf(target) > roomOf(file))
      .map((target) => `${file} imports ${target}`),
  );
  expect(faults).toEqual([]);
});
