import { readFileSync, readdirSync } from 'node:fs';
import { replaceFile } from '../../shell/replace-file.ts';
import {
  journeyStep,
  newTask,
  register,
  scaffoldKinds,
  taskNameFault,
  type NewFile,
  type ScaffoldKind,
} from './files.ts';

const registryPath = 'snippets/registry.ts';

/** `npm run new:snippet <task> [az|kubectl]`: makes the files of a task and says what to do next. */
function main([name = '', given = 'az', ...others]: readonly string[]): number {
  const kind = scaffoldKinds.find((candidate) => candidate === given);
  const existing = readdirSync('snippets', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const fault = taskNameFault(
    name,
    existing.map((entry) => entry.name),
  );
  if (fault || !kind || others.length > 0) {
    console.error(
      `new:snippet: ${fault ?? `expected az or kubectl as the second word, found "${[given, ...others].join(' ')}".`}`,
    );
    console.error('Usage: npm run new:snippet <task> [az|kubectl]');
    return 1;
  }
  const registry = { path: registryPath, text: register(readFileSync(registryPath, 'utf8'), name) };
  const files = [...newTask(name, kind), registry];
  for (const { path, text } of files) replaceFile(path, text);
  console.log(nextSteps(name, kind, files));
  return 0;
}

function nextSteps(name: string, kind: ScaffoldKind, files: readonly NewFile[]): string {
  return [
    ...files.map(({ path }) => `wrote ${path}`),
    '',
    `1. Write the command in snippets/${name}/${kind}.ts; the types know every option of the pinned tool.`,
    `2. Show it on a page: <Snippet id="${name}/example" />`,
    `3. Let it run: add ${journeyStep(name, kind)} to a journey in test/journeys/journeys.ts`,
    '4. npm run tools, once; npm run record -- <that journey>; npm test',
  ].join('\n');
}

process.exitCode = main(process.argv.slice(2));
