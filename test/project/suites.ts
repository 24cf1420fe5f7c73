import { matchesGlob } from 'node:path';
import type { Finding } from '../content/finding.ts';

/** The checks of `.ci/run`, in any order and among others; a changed one changes this list too. */
const steps = [
  'step install npm ci',
  'step lockfile nothing_missing_from_lock',
  'suite fast <floor> npm test --',
  'step check npm run check',
  'step lint npm run lint',
  'step freshness npm run freshness',
  'step build npm run build',
  'step tools npm run tools',
  'suite live <floor> npm run test:live --',
  'suite site <floor> npm run test:site --',
];

/** What each npm script that judges must run, whole. */
const scripts: Readonly<Record<string, string>> = {
  types: 'node node_modules/typescript7/bin/tsc -p tsconfig.fast.json',
  check: 'astro check',
  test: 'npm run types && vitest run --project fast',
  lint: 'eslint . && prettier --check --log-level warn .',
  freshness: 'node test/freshness/main.ts',
  'test:live': 'vitest run --project live',
  'test:site': 'vitest run --project site',
};

/** Ways for a check to fail unseen. */
const mute =
  /\|\|\s*(?:true|:|echo\b|exit 0)|;\s*true\b|set \+e|\|\|\s*counts='0 0'|2>\/dev\/null\s*\|\|\s*counts/;

/** A check that CI lost, that may fail unseen, or that does not decide how the run ends. */
export function ciFaults(text: string): readonly Finding[] {
  const lines = text.split('\n').map((line) => line.trim());
  const say = (message: string): Finding => ({ where: '.ci/run', message });
  const floors = lines.map((line) => line.replace(/^(suite \w+) [1-9]\d* /, '$1 <floor> '));
  return [
    ...steps
      .filter((step) => !floors.includes(step))
      .map((step) =>
        say(`has no line "${step}". Put it back, or change test/project/suites.ts with a reason.`),
      ),
    ...lines.filter((line) => mute.test(line)).map((line) => say(`"${line}" lets a check fail unseen.`)),
    ...(lines.includes('set -uo pipefail') ? [] : [say('expected set -uo pipefail.')]),
    ...(lines.filter(Boolean).at(-1) === '[ "$failed" = 0 ]'
      ? []
      : [say('must end with [ "$failed" = 0 ], which decides the exit code.')]),
  ];
}

/** An npm script that judges less than it says. */
export function scriptFaults(found: Readonly<Record<string, string | undefined>>): readonly Finding[] {
  return Object.entries(scripts)
    .filter(([name, command]) => found[name] !== command)
    .map(([name, command]) => ({
      where: `package.json: ${name}`,
      message: `expected "${command}", found "${found[name]}".`,
    }));
}

/** A project of vitest, as its configuration has it. */
export interface Suite {
  readonly name: string;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** Test files that no project runs, or two do; `npx vitest` says nothing of either. */
export function unrunTests(files: readonly string[], suites: readonly Suite[]): readonly Finding[] {
  const hits = (file: string, globs: readonly string[]): boolean =>
    globs.some((glob) => matchesGlob(file, glob));
  return files.flatMap((file) => {
    const runs = suites.filter(({ include, exclude }) => hits(file, include) && !hits(file, exclude));
    const names = runs.map(({ name }) => name).join(', ') || 'none';
    const wanted = /^test\/(live|site)\//.exec(file)?.[1] ?? 'fast';
    if (names === wanted) return [];
    return [
      {
        where: file,
        message: `expected to be run by project ${wanted}, found ${names}. See vitest.config.ts.`,
      },
    ];
  });
}

/** What the compiler must be told, beyond which a type proves little. */
const strictness = [
  'strict',
  'noUncheckedIndexedAccess',
  'exactOptionalPropertyTypes',
  'noImplicitOverride',
  'noImplicitReturns',
  'noFallthroughCasesInSwitch',
  'noUnusedLocals',
  'noUnusedParameters',
  'erasableSyntaxOnly',
] as const;

/** Options of the compiler that were loosened. */
export function looseOptions(options: Readonly<Record<string, unknown>>): readonly Finding[] {
  const where = 'tsconfig.json';
  const off = strictness.filter((name) => options[name] !== true);
  const undone = ['strictNullChecks', 'noImplicitAny', 'strictFunctionTypes'].filter(
    (name) => options[name] === false,
  );
  return [
    ...[...off, ...undone].map((name) => ({
      where,
      message: `expected ${name}: true, found ${options[name]}.`,
    })),
  ];
}
