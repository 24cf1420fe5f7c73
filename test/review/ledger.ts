import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Somebody compared one statement with its sources. */
export interface Review {
  /** The day of the comparison. */
  readonly on: string;
  readonly by: string;
  readonly digest: string;
  readonly sources: readonly string[];
  /** The beginning of the statement, for people. */
  readonly says: string;
}

/** Where the reviews of a subject stand. */
export function ledgerFile(id: string): string {
  return `content/reviews/${id}.json`;
}

/** The reviews of a subject in its order; none where nobody has reviewed it. Throws with file and line on a faulty one. */
export function readLedger(id: string): readonly Review[] {
  const file = ledgerFile(id);
  return existsSync(file) ? parseLedger(file, readFileSync(file, 'utf8')) : [];
}

/** The reviews in a ledger's text. */
export function parseLedger(file: string, text: string): readonly Review[] {
  const reviews: unknown = JSON.parse(text);
  if (!Array.isArray(reviews)) throw new Error(`${file}: expected a list of reviews. Run npm run review.`);
  return reviews.map((review: unknown, index) => {
    if (isReview(review)) return review;
    throw new Error(
      `${file}:${index + 2}: expected on (a day), by (a name), digest, sources and says; found ${JSON.stringify(review)}.`,
    );
  });
}

/** One review a line, so that a change shows as one line. */
export function printLedger(reviews: readonly Review[]): string {
  return `[\n${reviews.map((review) => JSON.stringify(review)).join(',\n')}\n]\n`;
}

/** Replaces a ledger as a whole. */
export function writeLedger(id: string, reviews: readonly Review[]): void {
  const file = ledgerFile(id);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, printLedger(reviews));
  renameSync(`${file}.new`, file);
}

function isReview(value: unknown): value is Review {
  const { on, by, digest, sources, says } = (value ?? {}) as Record<string, unknown>;
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(String(on)) &&
    typeof by === 'string' &&
    by.trim().length >= 2 &&
    /^[0-9a-f]{16}$/.test(String(digest)) &&
    Array.isArray(sources) &&
    typeof says === 'string'
  );
}
