import { matchErrors, type Matched } from '../errors/match.ts';

/** A row of /errors.json: what recognises a message, and where its page is. */
export interface ErrorRow extends Matched {
  readonly url: string;
  readonly title: string;
  readonly means: string;
}

let rows: Promise<readonly ErrorRow[]> | undefined;

/** The messages that a pasted text holds, the most telling first; loads the list once, again after a failure. */
export async function findErrors(text: string): Promise<readonly ErrorRow[]> {
  rows ??= load();
  try {
    const known = await rows;
    return matchErrors(text, known).flatMap((id) => known.find((row) => row.id === id) ?? []);
  } catch (error) {
    rows = undefined;
    throw error;
  }
}

async function load(): Promise<readonly ErrorRow[]> {
  const response = await fetch('/errors.json');
  if (!response.ok) throw new Error(`/errors.json: expected 200, found ${response.status}`);
  return (await response.json()) as readonly ErrorRow[];
}
