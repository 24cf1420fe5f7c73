import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** Rooms from the ground up; a room imports from itself and from the rooms before it only. README says what each holds. */
const rooms = [
  'src/styles',
  'src/commands',
  'src/aks',
  'src/policies',
  'src/snippet',
  'snippets',
  'src/proof',
  'src/site/evidence',
  'src/site/register',
  'src/site/figures',
  'src/site/page',
  'src/site/frame',
  'src/site/errors',
  'src/site/tables',
  'src/site/downloads',
  'src/site/twin',
  'src/site/browser',
  'src/site/build',
  'src/site',
  'src/tools',
  'src/components',
  'src/routes',
  'content',
  'src/author',
];

const files = globSync('{src,snippets,test,content}/**/*.{ts,astro,mdx}', {
  exclude: ['test/known-bad/fixtures/**'],
});

/** The scripts that make the whole: what they reach is the site. */
const configurations = globSync('{astro,content,ec}.config.*');

const graph = new Map([...files, ...configurations].map((file) => [file, imports(file)]));

/** What a file of ours imports from files of ours, `import()`, types and aliases of tsconfig.json included. */
function imports(file: string): readonly string[] {
  return ts
    .preProcessFile(scriptOf(file, readFileSync(file, 'utf8')))
    .importedFiles.map(({ fileName }) =>
      fileName.replace(/^@site\//, 'src/').replace(/^@snippets\//, 'snippets/'),
    )
    .filter((path) => /^(\.|src\/|snippets\/)/.test(path))
    .map((path) => (path.startsWith('.') ? join(dirname(file), path) : path))
    .map((path) => (existsSync(`${path}/index.ts`) ? `${path}/index.ts` : path));
}

/** The part of a file that TypeScript reads: of a component its front matter and scripts, of a page its imports. */
function scriptOf(file: string, text: string): string {
  if (file.endsWith('.mdx'))
    return (
      text
        .split(/^---$/m)[2]
        ?.match(/^import .*$/gm)
        ?.join('\n') ?? ''
    );
  if (!file.endsWith('.astro')) return text;
  const scripts = [...text.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script]) => script);
  return [text.split(/^---$/m)[1], ...scripts].join('\n');
}

/** The innermost room of a file, by its number in the list. */
function roomOf(file: string): number {
  const room = rooms.filter((name) => file.startsWith(`${name}/`)).sort((a, b) => b.length - a.length)[0];
  return room === undefined ? -1 : rooms.indexOf(room);
}

test('every file of the site stands in a room, and the README says what that room holds', () => {
  const homeless = files.filter((file) => !file.startsWith('test/') && roomOf(file) < 0);
  expect(homeless, 'put them into a room, or name theirs here and in README.md').toEqual([]);
  const readme = readFileSync('README.md', 'utf8');
  expect(rooms.filter((room) => !readme.includes(`\`${room}\``))).toEqual([]);
});

test('imports point one way; nothing imports test, and the site nothing that only authors run', () => {
  const faults = [...graph].flatMap(([file, targets]) =>
    targets
      .filter((target) => !file.startsWith('test/') && !mayImport(file, target))
      .map((target) => `${file} imports ${target}`),
  );
  expect(faults).toEqual([]);
});

function mayImport(file: string, target: string): boolean {
  if (target.startsWith('test/')) return false;
  if (configurations.includes(file)) return !target.startsWith('src/author/');
  return roomOf(target) <= roomOf(file);
}

test('no files import each other in a circle, types included', () => {
  expect(circles()).toEqual([]);
});

/** The first circle from each file, as the way around it. */
function circles(): readonly string[] {
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]): readonly string[] => {
    if (way.includes(file)) return [[...way.slice(way.indexOf(file)), file].join(' → ')];
    if (done.has(file)) return [];
    const found = (graph.get(file) ?? []).flatMap((target) => walk(target, [...way, file]));
    done.add(file);
    return found;
  };
  return [...graph.keys()].flatMap((file) => walk(file, []));
}
