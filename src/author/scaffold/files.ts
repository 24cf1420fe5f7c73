/** A file to be written: path from the root, and text. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** Shell faces the scaffold can start. */
export const scaffoldKinds = ['az', 'kubectl'] as const;

export type ScaffoldKind = (typeof scaffoldKinds)[number];

/** The snippet to be made: `connect/credentials` is the snippet `credentials` of the task `connect`. */
export interface NewSnippet {
  readonly task: string;
  readonly name: string;
  readonly kind: ScaffoldKind;
}

/** Reads `task/name` as the id of a snippet; throws where it is none. */
export function parseId(word: string): Pick<NewSnippet, 'task' | 'name'> {
  const part = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*';
  const [, task, name] = new RegExp(`^(${part})/(${part})$`).exec(word) ?? [];
  if (task !== undefined && name !== undefined) return { task, name };
  throw new Error(
    `expected task/name such as enable-acns/enable (lower case, words joined by -), found "${word}".`,
  );
}

/** The modules of a task with one snippet, which works as it stands and waits for its real command. */
export function newTask({ task, name, kind }: NewSnippet): readonly NewFile[] {
  return [
    { path: `snippets/${task}/${kind}.ts`, text: faceFile(name, kind) },
    { path: `snippets/${task}/task.ts`, text: taskFile({ task, name, kind }) },
  ];
}

/** The registry with the new task added: its import and its place in the list, both by the alphabet. */
export function register(registry: string, name: string): string {
  const imports = placed(registry, /^import \{ \w+ \} from '\.\/(.+)\/task\.ts';$/gm, name);
  const path = `import { ${camelCase(name)} } from './${name}/task.ts';`;
  const list = registry.indexOf('export const tasks = [\n');
  if (imports === undefined || list === -1)
    throw new Error(
      'snippets/registry.ts: expected an import of a task and `export const tasks = [`; found neither.',
    );
  const entries =
    placed(registry.slice(list), /^ {2}(\w+),$/gm, camelCase(name)) ?? 'export const tasks = [\n'.length;
  const at = list + entries;
  return `${registry.slice(0, imports)}${path}\n${registry.slice(imports, at)}  ${camelCase(name)},\n${registry.slice(at)}`;
}

/** Where a line with this name belongs among the lines of a pattern: before the first that follows it, or behind the last. */
function placed(text: string, pattern: RegExp, name: string): number | undefined {
  const lines = [...text.matchAll(pattern)];
  const next = lines.find(([, other = '']) => other > name);
  const last = lines.at(-1);
  return next?.index ?? (last && last.index + last[0].length + 1);
}

/** The step that makes `npm run record` run the new snippet; a contributor puts it into a journey. */
export function journeyStep({ task, name, kind }: NewSnippet): string {
  return `{ snippet: '${task}/${name}', kind: '${kind}' },`;
}

/** The entry of a snippet in its task. */
export function entryOf({ name, kind }: NewSnippet): string {
  const key = name.includes('-') ? `'${name}'` : name;
  return `    ${key}: { title: 'Say what it does', faces: { ${kind}: ${kind}.${camelCase(name)} } },\n`;
}

/** A face that works as it stands and waits for its real command. */
export function faceOf(name: string, kind: ScaffoldKind): string {
  return `/** Say what the reader gets, in one sentence. */
export const ${camelCase(name)} = {
  ${commands[kind]}
} as const satisfies ShellFace;
`;
}

/** A module of faces with one face. */
export function faceFile(name: string, kind: ScaffoldKind): string {
  return `import { ${kind} } from '../../src/commands/build.ts';
import type { ShellFace } from '../../src/snippet/model.ts';

${faceOf(name, kind)}`;
}

function camelCase(name: string): string {
  return name.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

const commands = {
  az: "script: (p) => [az('aks show', { name: p.clusterName, 'resource-group': p.resourceGroup })],",
  kubectl: "script: () => [kubectl('get', ['nodes'], { output: 'wide' })],",
} as const satisfies Record<ScaffoldKind, string>;

function taskFile(snippet: NewSnippet): string {
  return `import type { Task } from '../../src/snippet/model.ts';
import * as ${snippet.kind} from './${snippet.kind}.ts';

/** The snippets of this folder. */
export const ${camelCase(snippet.task)} = {
  id: '${snippet.task}',
  snippets: {
${entryOf(snippet)}  },
} as const satisfies Task;
`;
}
