import { raw } from 'jq-wasm';
import { readCall } from '../../src/commands/arguments.ts';
import { invocations } from '../../src/commands/invocation.ts';
import { jqTable } from '../../src/commands/tables/jq.ts';

/** What jq itself (1.7.1, compiled to WebAssembly) says of the filters in shell text that it cannot compile. */
export async function jqFaults(text: string): Promise<readonly string[]> {
  const calls = invocations(text).calls.filter(({ words }) => words[0] === 'jq');
  const faults = await Promise.all(
    calls.map(async ({ line, words }) => {
      const message = await compileFault(words);
      return message === undefined ? [] : [`line ${line}: jq: ${message}`];
    }),
  );
  return faults.flat();
}

/** Runs the filter on null: only compile errors count, since real input is another matter. */
async function compileFault(words: readonly string[]): Promise<string | undefined> {
  const { positionals, options } = readCall(words, jqTable);
  const filter = positionals[0];
  if (filter === undefined || options.has('from-file')) return undefined;
  const names = ['arg', 'argjson', 'rawfile', 'slurpfile'].flatMap((name) => options.get(name)?.[0] ?? []);
  try {
    await raw(
      'null',
      filter,
      names.flatMap((name) => ['--arg', name, '']),
    );
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (/compile error/.test(message)) return message.replaceAll(/\s+/g, ' ').trim();
  }
  return undefined;
}
