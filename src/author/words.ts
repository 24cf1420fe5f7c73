/**
 * The words given to a script that takes only these flags. Throws on any other word, so that a
 * misspelt `--check` cannot turn a check into a change.
 */
export function flags<F extends string>(words: readonly string[], known: readonly F[]): ReadonlySet<F> {
  const odd = words.find((word) => !known.some((flag) => flag === word));
  if (odd !== undefined) {
    const expected = known.length === 0 ? 'no words' : `nothing but ${known.join(', ')}`;
    throw new Error(`expected ${expected}, found "${odd}"`);
  }
  return new Set(known.filter((flag) => words.includes(flag)));
}

/** Runs a script that gives its exit status, or nothing: what it throws is printed as one message after its name, and the process ends with status 1. */
export async function runScript(name: string, act: () => unknown): Promise<void> {
  try {
    const status = await act();
    if (typeof status === 'number') process.exitCode = status;
  } catch (error) {
    console.error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
