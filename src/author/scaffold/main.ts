import { existsSync, readFileSync } from 'node:fs';
import { replaceFile } from '../replace-file.ts';
import { runScript } from '../words.ts';
import { extendedTask } from './extend.ts';
import {
  journeyStep,
  newTask,
  parseId,
  register,
  scaffoldKinds,
  type NewFile,
  type NewSnippet,
} from './files.ts';

const registryPath = 'snippets/registry.ts';

/** `npm run new:snippet <task>/<name> [az|kubectl]`: makes a snippet, and its task where there is none, and says what to do next. */
function main([id = '', given = 'az', ...others]: readonly string[]): void {
  const kind = scaffoldKinds.find((candidate) => candidate === given);
  if (!kind || others.length > 0)
    throw new Error(`expected az or kubectl as the second word, found "${[given, ...others].join(' ')}".`);
  const snippet = { ...parseId(id), kind };
  const files = filesOf(snippet);
  for (const { path, text } of files) replaceFile(path, text);
  console.log(nextSteps(snippet, files));
}

function filesOf(snippet: NewSnippet): readonly NewFile[] {
  const folder = `snippets/${snippet.task}`;
  const read = (path: string): string | undefined =>
    existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  const task = read(`${folder}/task.ts`);
  if (task !== undefined) return extendedTask(snippet, task, read(`${folder}/${snippet.kind}.ts`));
  const registry = register(readFileSync(registryPath, 'utf8'), snippet.task);
  return [...newTask(snippet), { path: registryPath, text: registry }];
}

function nextSteps(snippet: NewSnippet, files: readonly NewFile[]): string {
  const { task, name, kind } = snippet;
  return [
    ...files.map(({ path }) => `wrote ${path}`),
    '',
    `1. Write the command in snippets/${task}/${kind}.ts and its title in task.ts; the types know every option of the pinned tool.`,
    `2. Show it on a page: <Snippet id="${task}/${name}" />`,
    `3. Let it run: add ${journeyStep(snippet)} to a journey in test/journeys`,
    '4. npm run tools && npm run record -- <that journey>, then npm test',
  ].join('\n');
}

await runScript('new:snippet', () => {
  main(process.argv.slice(2));
});
