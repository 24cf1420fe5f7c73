/** A file to be written: path from the root, and text. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** Shell faces the scaffold can start. */
export const scaffoldKinds = ['az', 'kubectl'] as const;

export type ScaffoldKind = (typeof scaffoldKinds)[number];

/** What keeps a task name from being used, as one sentence; undefined where it is fine. */
export function taskNameFault(name: string, existing: readonly string[]): string | undefined {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
    return `expected a task name such as enable-acns (lower case, words joined by -), found "${name}".`;
  }
  return existing.includes(name)
    ? `snippets/${name} exists already: add a snippet to its task.ts instead.`
    : undefined;
}

/** The modules of a new task with one snippet, which works as it stands and waits for its real command. */
export function newTask(name: string, kind: ScaffoldKind): readonly NewFile[] {
  return [
    { path: `snippets/${name}/${kind}.ts`, text: kind === 'az' ? azFace : kubectlFace },
    { path: `snippets/${name}/task.ts`, text: task(name, kind) },
  ];
}

const taskImport = /^import \{ \w+ \} from '\.\/(.+)\/task\.ts';$/;

/** The registry with the new task added: its import, and its place in the list, both by the alphabet, so that two branches seldom meet. */
export function register(registry: string, name: string): string {
  const lines = registry.split('\n');
  const names = lines.flatMap((line) => taskImport.exec(line)?.[1] ?? []);
  const imports = lines.findIndex((line) => taskImport.test(line));
  const list = lines.indexOf('export const tasks = [');
  if (imports === -1 || list === -1) {
    throw new Error(
      'snippets/registry.ts: expected an import of a task and `export const tasks = [`; found neither.',
    );
  }
  const place = names.filter((other) => other < name).length;
  return lines
    .toSpliced(list + 1 + place, 0, `  ${camelCase(name)},`)
    .toSpliced(imports + place, 0, `import { ${camelCase(name)} } from './${name}/task.ts';`)
    .join('\n');
}

/** The step that makes `npm run record` run the new snippet; a contributor puts it into a journey. */
export function journeyStep(name: string, kind: ScaffoldKind): string {
  return `{ snippet: '${name}/example', kind: '${kind}' },`;
}

function camelCase(name: string): string {
  return name.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

const azFace = `import { az } from '../../src/commands/build.ts';
import type { ShellFace } from '../../src/snippet/model.ts';

/** Say what the reader gets, in one sentence. */
export const example = {
  script: (p) => [az('aks show', { name: p.clusterName, 'resource-group': p.resourceGroup })],
} as const satisfies ShellFace;
`;

const kubectlFace = `import { kubectl } from '../../src/commands/build.ts';
import type { ShellFace } from '../../src/snippet/model.ts';

/** Say what the reader gets, in one sentence. */
export const example = {
  script: () => [kubectl('get', ['nodes'], { output: 'wide' })],
} as const satisfies ShellFace;
`;

function task(name: string, kind: ScaffoldKind): string {
  return `import type { Task } from '../../src/snippet/model.ts';
import * as ${kind} from './${kind}.ts';

/** The snippets of this folder. */
export const ${camelCase(name)} = {
  id: '${name}',
  snippets: {
    example: {
      title: 'Say what it does',
      faces: { ${kind}: ${kind}.example },
    },
  },
} as const satisfies Task;
`;
}
