import { spawn } from 'node:child_process';

/** `npm test`: the types and the fast tests at once, red where either is; further words are for vitest. */
async function main(words: readonly string[]): Promise<void> {
  const ended = await Promise.all([
    run('node_modules/typescript7/bin/tsc', ['-p', 'tsconfig.fast.json']),
    run('node_modules/vitest/vitest.mjs', ['run', '--project', 'fast', ...words]),
  ]);
  if (ended[0] !== 0) console.error('types: failed; the errors stand above.');
  process.exitCode = ended.every((status) => status === 0) ? 0 : 1;
}

/** By this very Node: the first line of the file would take whichever is on PATH. */
function run(file: string, words: readonly string[]): Promise<number | null> {
  const child = spawn(process.execPath, [file, ...words], { stdio: 'inherit' });
  return new Promise((resolve, reject) => child.on('close', resolve).on('error', reject));
}

await main(process.argv.slice(2));
