import { createHash } from 'node:crypto';

/** Words that a person can compare with their sources: a paragraph, a row of a table, an entry of a register. */
export interface Statement {
  /** `file:line`, or the file and the entry. */
  readonly where: string;
  /** The words in one line; citations, numbers, snippets and links stand in it by id and address. */
  readonly text: string;
  /** Ids in content/sources.yaml, in the order of the text. */
  readonly sources: readonly string[];
}

/** Everything that is reviewed together: a page, a topic of the register, the rules. */
export interface Subject {
  /** Names the ledger: `content/reviews/<id>.json`. */
  readonly id: string;
  readonly statements: readonly Statement[];
  /** The day that the page itself claims, where it claims one. */
  readonly verified?: string;
}

/** A fingerprint of words and sources: 16 hexadecimal digits, alike for texts that differ in white space only. */
export function digestOf({ text, sources }: Pick<Statement, 'text' | 'sources'>): string {
  return createHash('sha256')
    .update(JSON.stringify([oneLine(text), sources]))
    .digest('hex')
    .slice(0, 16);
}

/** The beginning of a text, by which a person finds it again. */
export function openingOf(text: string): string {
  const line = oneLine(text);
  return line.length > 56 ? `${line.slice(0, 55)}…` : line;
}

/** A text without line breaks and runs of blanks. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
