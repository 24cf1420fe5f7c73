import { compare } from './compare.ts';
import type { Review } from './ledger.ts';
import { digestOf, openingOf, type Statement } from './statement.ts';

/** A ledger for these statements: what was reviewed keeps its day and name, the rest gets this one. */
export function reviewed(
  statements: readonly Statement[],
  ledger: readonly Review[],
  { by, on }: Pick<Review, 'by' | 'on'>,
): readonly Review[] {
  const kept = new Map(compare(statements, ledger).reviewed);
  return statements.map(
    (statement) =>
      kept.get(statement) ?? {
        on,
        by,
        digest: digestOf(statement),
        sources: statement.sources,
        says: openingOf(statement.text),
      },
  );
}
