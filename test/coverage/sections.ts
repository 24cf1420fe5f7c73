import type { Finding } from '../content/finding.ts';
import type { CoveredDocument } from './model.ts';

/** Lines of a document that no section covers, or that two cover. */
export function sectionFaults({ document, lines, sections }: CoveredDocument): readonly Finding[] {
  const where = fileOf(document);
  let next = 1;
  const found: Finding[] = [];
  for (const section of sections) {
    const [first, last] = linesOf(section.lines);
    if (first !== next)
      found.push({
        where: `${where} (${section.lines})`,
        message: `begins at line ${first}, expected ${next}: ${first > next ? 'the lines between are in no section' : 'lines stand in two sections'}. Correct the lines.`,
      });
    if (last < first)
      found.push({
        where: `${where} (${section.lines})`,
        message: 'ends before it begins. Correct the lines.',
      });
    next = last + 1;
  }
  if (next !== lines + 1)
    found.push({
      where,
      message: `the sections end at line ${next - 1}, the document at line ${lines}. Cover the rest.`,
    });
  return found;
}

/** Rows of code, drawings and offers whose place lies in no document or beyond its last line. */
export function placeFaults(
  file: string,
  rows: readonly { readonly id: string; readonly place: string }[],
  documents: readonly CoveredDocument[],
): readonly Finding[] {
  return rows.flatMap(({ id, place }) => {
    const [document = '', range = ''] = place.split(':');
    const length = documents.find((one) => one.document === document)?.lines ?? 0;
    const [first, last] = linesOf(range);
    if (first >= 1 && first <= last && last <= length) return [];
    return [
      { where: `${file} (${id})`, message: `place ${place}: document ${document} has ${length} lines.` },
    ];
  });
}

/** The file that maps a document. */
export function fileOf(document: string): string {
  return `content/coverage/document-${document}.yaml`;
}

/** The first and the last line of `19-43`, or of `19`. */
export function linesOf(range: string): readonly [first: number, last: number] {
  const [first = '', last = first] = range.split('-');
  return [Number(first), Number(last)];
}
