import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** Rooms from the ground up; a room imports from itself and from the rooms before it only. */
const rooms = [
  'src/shell',
  'src/commands',
  'src/aks',
  'src/policies',
  'src/snippet',
  'snippets',
  'src/proof',
  'src/diagrams',
  'src/site',
  'src/components',
  'src/routes',
];

/** `src/aks` words its errors with the "did you mean" of `src/commands`, which imports nothing back. */
const files = globSync('{src,snippets}/**/*.{ts,astro}');

function roomOf(path: string): number {
  return rooms.findLastIndex((room) => path.startsWith(`${room}/`));
}

function imports(file: string): readonly string[] {
  const found = readFileSync(file, 'utf8').matchAll(/^\s*(?:import|export)\b[^'"`;]*?from '(\.[^']+)'/gm);
  return [...found].map(([, path]) => join(dirname(file), path ?? ''));
}

test('there are imports to follow', () => {
  expect(files.length).toBeGreaterThanOrEqual(100);
  expect(files.flatMap(imports).length).toBeGreaterThanOrEqual(150);
});

test('imports point one way, and nothing imports test', () => {
  const faults = files.flatMap((file) =>
    imports(file)
      .filter((target) => target.startsWith('test/') || roomOf(target) > roomOf(file))
      .map((target) => `${file} imports ${target}`),
  );
  expect(faults).toEqual([]);
});
