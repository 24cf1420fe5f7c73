/** Ways in which kubectl and helm introduce a closed list of values in their help. */
const INTRODUCTIONS = [
  /\bMust be (?:one of|either):? ([^.]+)/i,
  /\bMust be ("[^".]+"[^.]*)/i,
  /\bOptions are ("[^.]+)/,
  /\bOne of:? \(([^)]+)\)/,
  /\bAllowed values: ([^.(]+)/,
  /\bValues: ('[^.]+)/,
];

const FILLERS = new Set(['or', 'and', 'default']);

/**
 * The closed list of values that a help sentence announces, in the tool's spelling, or undefined where
 * it announces none or one that is open at the end, such as output formats that take a template.
 */
export function choicesIn(description: string): readonly string[] | undefined {
  for (const introduction of INTRODUCTIONS) {
    const list = introduction.exec(description)?.[1];
    if (list !== undefined) return closed(wordsOf(list));
  }
  return undefined;
}

/** `jsonpath` and its like are prefixes of what a reader writes: `jsonpath={.spec}`. */
function closed(words: readonly string[]): readonly string[] | undefined {
  return words.includes('go-template') ? undefined : words;
}

function wordsOf(list: string): readonly string[] {
  const words = list.split(/[\s,|()"']+/).filter((word) => word !== '' && !FILLERS.has(word));
  return [...new Set(words)];
}
