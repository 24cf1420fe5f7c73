/** What the matcher needs of a message. */
export interface Matched {
  readonly id: string;
  /** With `…` for what differs. */
  readonly patterns: readonly string[];
  readonly aliases: readonly string[];
}

/** Characters that a match must have at least: `DNS` alone says nothing. */
const shortest = 12;
/** The part of a longer pattern that a cut-off text must still have. */
const share = 0.6;
const most = 5;

/** The ids of the messages that a pasted text holds, the most telling first: numbers, ids, quotes and what stands around do not count. */
export function matchErrors(pasted: string, rows: readonly Matched[]): readonly string[] {
  const text = tokens(pasted);
  return rows
    .map(({ id, patterns, aliases }) => ({
      id,
      score: Math.max(
        0,
        ...patterns.map((pattern) => score(text, pattern)),
        // What stands around a message fits several; the message itself wins.
        ...aliases.map((alias) => score(text, alias) / 2),
      ),
    }))
    .filter((found) => found.score > 0)
    .sort((one, other) => other.score - one.score)
    .slice(0, most)
    .map(({ id }) => id);
}

/** True for a pattern by which a text can be recognised: long enough, or of two words. */
export function isTelling(pattern: string): boolean {
  return pattern.length >= shortest || tokens(pattern).length >= 2;
}

/** How many characters of a pattern the text holds; 0 where that is too little to tell. */
function score(text: readonly string[], pattern: string): number {
  const pieces = pattern
    .split('…')
    .map(tokens)
    .filter((piece) => piece.length > 0);
  const all = pieces.flat();
  const excerpt = isEnough(text) && startOf(all, text, 0) >= 0 ? text : [];
  const held = heldPieces(text, pieces);
  const enough = isEnough(held) && length(held) >= share * length(all) ? held : [];
  return Math.max(length(excerpt), length(enough));
}

/** The words of the pieces that the text has in their order, each as one run. */
function heldPieces(text: readonly string[], pieces: readonly (readonly string[])[]): readonly string[] {
  let from = 0;
  return pieces.flatMap((piece) => {
    const at = startOf(text, piece, from);
    if (at < 0) return [];
    from = at + piece.length;
    return piece;
  });
}

/** Where a run of words begins in others; -1 where it does not. */
function startOf(words: readonly string[], run: readonly string[], from: number): number {
  for (let at = from; at + run.length <= words.length; at += 1)
    if (run.every((word, index) => words[at + index] === word)) return at;
  return -1;
}

function isEnough(words: readonly string[]): boolean {
  return length(words) >= shortest || (words.length >= 2 && length(words) >= shortest / 2);
}

function length(words: readonly string[]): number {
  return words.join(' ').length;
}

/** The words of a text without numbers and ids. */
function tokens(text: string): readonly string[] {
  return (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).filter((word) => !isNumberOrId(word));
}

function isNumberOrId(word: string): boolean {
  return /^\d+$/.test(word) || (/^[0-9a-f]{4,}$/.test(word) && /\d/.test(word));
}
