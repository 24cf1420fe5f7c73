import ts from 'typescript';
import type { Finding } from '../content/finding.ts';

/** A source file with its path from the root. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** An exported function that returns what is wrong with something. */
interface Guard {
  readonly path: string;
  readonly name: string;
}

/** How an assertion looks that nothing was found. */
const nothing = /\.(?:toBe\(''\)|toEqual\(\[\]\)|toHaveLength\(0\))/;

/**
 * Guards that nobody has seen find anything (no known-bad case and no test names them), and guards that judge nothing
 * of ours: no test expects of them that they find nothing, neither directly nor through another guard.
 */
export function idleGuards(sources: readonly SourceFile[], tests: readonly SourceFile[]): readonly Finding[] {
  const guards = sources.flatMap(guardsOf);
  const planted = tests.filter(({ path }) => path.startsWith('test/known-bad/') || path.endsWith('.test.ts'));
  const clean = tests.filter(({ path }) => path.endsWith('.test.ts')).flatMap(cleanTests);
  const judging = new Set(guards.filter(({ name }) => clean.some((text) => calls(text, name))).map(nameOf));
  for (let before = -1; before < judging.size;) {
    before = judging.size;
    const judged = sources.filter(({ path }) =>
      guards.some((one) => one.path === path && judging.has(one.name)),
    );
    for (const { path, name } of guards)
      if (judged.some((file) => file.path !== path && calls(file.text, name))) judging.add(name);
  }
  return guards.flatMap(({ path, name }) => [
    ...(planted.some(({ text }) => calls(text, name))
      ? []
      : [{ where: path, message: `nobody has seen ${name} find anything. Add a case to test/known-bad.` }]),
    ...(judging.has(name)
      ? []
      : [
          { where: path, message: `no test expects that ${name} finds nothing. Let one judge what is ours.` },
        ]),
  ]);
}

/** The exported guards of a file, told by their names and their type. */
export function guardsOf({ path, text }: SourceFile): readonly Guard[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  return file.statements.flatMap((statement) => {
    if (!ts.isFunctionDeclaration(statement) || !statement.name) return [];
    const name = statement.name.text;
    const type = statement.type?.getText(file) ?? '';
    const exported = statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
    const finds = /\bFinding\[\]/.test(type) || (/\[\]/.test(type) && /Faults$|Problems$/.test(name));
    return exported && finds ? [{ path, name }] : [];
  });
}

/** The texts of the tests in a file that expect nothing to be found, with what stands outside of every test. */
function cleanTests({ path, text }: SourceFile): readonly string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const parts = file.statements.map((statement) => statement.getText(file));
  const outside = parts.filter((part) => !/^(?:import|test|describe)\b/.test(part)).join('\n');
  return parts
    .filter((part) => /^(?:test|describe)\b/.test(part) && nothing.test(part))
    .map((part) => `${part}\n${outside}`);
}

function calls(text: string, name: string): boolean {
  return new RegExp(`\\b${name}\\b(?=\\s*[(),)])`).test(text.replaceAll(/^import[^;]*;/gm, ''));
}

function nameOf({ name }: Guard): string {
  return name;
}
