import { entryOf, faceFile, faceOf, type NewFile, type NewSnippet } from './files.ts';

/** The modules of a task that is there with one snippet more; `faces` is the module of the same kind, where there is one. */
export function extendedTask(
  snippet: NewSnippet,
  task: string,
  faces: string | undefined,
): readonly NewFile[] {
  const { name, kind } = snippet;
  return [
    {
      path: `snippets/${snippet.task}/${kind}.ts`,
      text:
        faces === undefined ? faceFile(name, kind) : `${withBuilder(faces, snippet)}\n${faceOf(name, kind)}`,
    },
    { path: `snippets/${snippet.task}/task.ts`, text: withEntry(task, snippet) },
  ];
}

function withEntry(text: string, snippet: NewSnippet): string {
  const { task, name, kind } = snippet;
  const where = `snippets/${task}/task.ts`;
  const begin = text.indexOf('\n  snippets: {\n');
  const end = text.indexOf('\n  },\n', begin);
  if (begin === -1 || end === -1)
    throw new Error(
      `${where}: expected "  snippets: {" and its end on lines of their own. Add the entry by hand.`,
    );
  if (new RegExp(`^ {4}'?${name}'?: `, 'm').test(text.slice(begin, end)))
    throw new Error(`${where}: the snippet ${name} is there already. Choose another name.`);
  const entered = `${text.slice(0, end + 1)}${entryOf(snippet)}${text.slice(end + 1)}`;
  const line = `import * as ${kind} from './${kind}.ts';`;
  return entered.includes(line) ? entered : entered.replace(/\n\n/, `\n${line}\n\n`);
}

/** The module with its builder among the imports, which another kind of face may not have needed. */
function withBuilder(text: string, { task, kind }: NewSnippet): string {
  const found = /import \{([^}]*)\} from '\.\.\/\.\.\/src\/commands\/build\.ts';/.exec(text);
  if (!found)
    throw new Error(
      `snippets/${task}/${kind}.ts: expected an import from src/commands/build.ts, found none.`,
    );
  const names = (found[1] ?? '').split(',').map((word) => word.trim());
  if (names.includes(kind)) return text;
  const all = [kind, ...names].filter((word) => word !== '').sort();
  return text.replace(found[0], `import { ${all.join(', ')} } from '../../src/commands/build.ts';`);
}
