/**
 * Quotes any string as one word of a POSIX shell: bash hands exactly this string to the command.
 * Readable words stay bare. Throws on NUL, which no argument can carry.
 */
export function quote(word: string): string {
  if (word.includes('\0')) throw new Error('A shell argument cannot hold a NUL character: remove it.');
  if (isPlain(word)) return word;
  return `'${word.replaceAll("'", `'\\''`)}'`;
}

/** Characters that no POSIX shell treats specially anywhere in a word; `=` and `~` only matter at its start. */
function isPlain(word: string): boolean {
  return /^[A-Za-z0-9_./:,@%+-][A-Za-z0-9_./:,@%+=-]*$/.test(word);
}
