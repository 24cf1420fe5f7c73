import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** A module that must not compile, the error code it must give, and what the message must name. */
export interface TypeCase {
  readonly file: string;
  readonly code: string;
  readonly names: string;
}

/** The fixtures, each with what its first line expects: `// Expects: TS2561 'network-plugn'`. */
export function typeCases(): readonly TypeCase[] {
  return globSync('test/known-bad/fixtures/types/*.ts')
    .sort()
    .map((path) => {
      const expected = /^\/\/ Expects: (TS\d+) (.+)$/m.exec(readFileSync(path, 'utf8'));
      if (!expected?.[1] || !expected[2])
        throw new Error(`${path}:1: expected a line "// Expects: TS1234 'name'".`);
      return { file: basename(path), code: expected[1], names: expected[2] };
    });
}

/** Compiles all fixtures in one run and gives the compiler's lines by file. */
export function compileFixtures(): Readonly<Record<string, string>> {
  const tsc = [
    'node_modules/typescript7/bin/tsc',
    '-p',
    'test/known-bad/fixtures/types/tsconfig.json',
    '--pretty',
    'false',
  ];
  const { stdout } = spawnSync(process.execPath, tsc, { encoding: 'utf8' });
  const byFile: Record<string, string> = {};
  let current = '';
  for (const line of stdout.split('\n')) {
    current = /([\w-]+\.ts)\(\d+,\d+\): error/.exec(line)?.[1] ?? current;
    byFile[current] = `${byFile[current] ?? ''}${line}\n`;
  }
  return byFile;
}
