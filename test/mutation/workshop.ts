import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Mutant } from './mutants.ts';

/** Who noticed a mutant: the compiler, the rule that a changed text needs a new run, another test, or nobody. */
export type Outcome = 'types' | 'change' | 'test' | 'survived';

/** What became of a mutant, with the first sentence that named it. */
export interface Verdict {
  readonly mutant: Mutant;
  readonly outcome: Outcome;
  readonly by: string;
}

/** A copy of the repository in which one file at a time is broken. */
export interface Workshop {
  readonly dir: string;
  judge(mutant: Mutant): Verdict;
  close(): void;
}

/** Copies every file that git knows into `.cache/mutation/<name>`; packages are linked, not copied. */
export function openWorkshop(name: string): Workshop {
  const dir = join('.cache', 'mutation', name);
  rmSync(dir, { recursive: true, force: true });
  const files = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  for (const file of files.stdout.split('\0').filter(Boolean)) {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    cpSync(file, join(dir, file));
  }
  symlinkSync(resolve('node_modules'), join(dir, 'node_modules'));
  return {
    dir,
    judge: (mutant) => judge(dir, mutant),
    close: () => rmSync(dir, { recursive: true, force: true }),
  };
}

function judge(dir: string, mutant: Mutant): Verdict {
  const path = join(dir, mutant.file);
  const original = readFileSync(path, 'utf8');
  writeFileSync(path, mutant.text);
  try {
    const compiled = run(dir, ['node_modules/typescript7/bin/tsc', '-p', 'tsconfig.fast.json']);
    if (compiled.status !== 0)
      return { mutant, outcome: 'types', by: compiled.stdout.trim().split('\n')[0] ?? '' };
    for (const tests of stages) {
      const tested = run(dir, [
        'node_modules/vitest/vitest.mjs',
        'run',
        '--project',
        'fast',
        '--reporter=json',
        ...tests,
      ]);
      const failed = failures(tested.stdout);
      if (tested.status === 0) continue;
      const other = failed.find((title) => !aboutChange.test(title));
      return {
        mutant,
        outcome: other === undefined && failed.length > 0 ? 'change' : 'test',
        by: other ?? failed[0] ?? firstLine(tested.stderr),
      };
    }
    return { mutant, outcome: 'survived', by: '' };
  } finally {
    writeFileSync(path, original);
  }
}

/** The quick judges first: most mutants never reach the others. */
const stages = [
  [
    'test/snippets',
    'test/content',
    'test/aks',
    'test/proof',
    'test/expected',
    'test/known-bad',
    'test/review',
  ],
  ['--exclude', 'test/doubles/**'],
] as const;

function run(
  dir: string,
  args: readonly string[],
): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [...args], {
    cwd: dir,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    timeout: 180_000,
  });
}

interface Report {
  readonly testResults: readonly {
    readonly message: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

function failures(stdout: string): readonly string[] {
  try {
    const { testResults } = JSON.parse(stdout.slice(stdout.indexOf('{'))) as Report;
    return testResults.flatMap(({ assertionResults, message }) => {
      const failed = assertionResults
        .filter(({ status }) => status === 'failed')
        .map(({ fullName }) => fullName);
      return failed.length === 0 && message ? [firstLine(message)] : failed;
    });
  } catch {
    return [];
  }
}

/** Titles of tests that only say: this is not the text that ran, or not the one that somebody compared. */
export const aboutChange =
  /ran exactly the text|claims nothing about another text|says exactly what recordings|every sample output on a page was recorded|every call, command and request follows from the text|is one that somebody compared with its sources/;

function firstLine(text: string): string {
  return text.trim().split('\n')[0] ?? '';
}
