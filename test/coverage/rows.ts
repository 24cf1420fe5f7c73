import { nearest } from '../../src/commands/nearest.ts';
import type { Finding } from '../content/finding.ts';
import type { Page } from '../content/page.ts';
import type { CoveredCode, CoveredDiagram } from './model.ts';

/** What a list of the map must hold: T01 to T34, without a gap, each once, in order. */
export interface Series {
  readonly file: string;
  readonly letter: string;
  readonly digits: number;
  readonly last: number;
}

/** Ids that are missing, stand twice, or do not belong to the series. */
export function seriesFaults(
  { file, letter, digits, last }: Series,
  rows: readonly { readonly id: string }[],
): readonly Finding[] {
  const expected = Array.from(
    { length: last },
    (_, index) => `${letter}${String(index + 1).padStart(digits, '0')}`,
  );
  const ids = rows.map(({ id }) => id);
  const say = (id: string, message: string): Finding => ({ where: `${file} (${id})`, message });
  return [
    ...expected.filter((id) => !ids.includes(id)).map((id) => say(id, 'is missing. Add its row.')),
    ...ids
      .filter((id) => !expected.includes(id))
      .map((id) => say(id, `is none of ${expected[0]} to ${expected.at(-1)}.`)),
    ...ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => say(id, 'stands twice. Keep one row.')),
  ];
}

/** Drawings without a diagram, with one that does not exist, or that their page does not show. */
export function diagramFaults(
  rows: readonly CoveredDiagram[],
  known: readonly string[],
  pages: readonly Page[],
): readonly Finding[] {
  return rows.flatMap(({ id, place, diagrams, page }) => {
    const where = `content/coverage/diagrams.yaml (${id})`;
    if (diagrams === undefined || page === undefined)
      return [
        {
          where,
          message: `the drawing at ${place} has no counterpart yet. Draw it and add its diagrams and page.`,
        },
      ];
    const shown = (pages.find(({ url }) => url === page)?.components ?? [])
      .filter(({ value }) => value.name === 'Diagram')
      .map(({ value }) => value.attributes['id'] ?? '');
    return diagrams.flatMap((diagram) => {
      if (!known.includes(diagram))
        return [{ where, message: `diagram "${diagram}" does not exist.${nearest(diagram, known)}` }];
      if (shown.includes(diagram)) return [];
      return [{ where, message: `${page} does not show the diagram "${diagram}". Name the page that does.` }];
    });
  });
}

/** Code blocks with both a counterpart and a reason, with neither, or with a snippet that does not exist. */
export function codeFaults(rows: readonly CoveredCode[], snippets: readonly string[]): readonly Finding[] {
  return rows.flatMap(({ id, counterpart, reason }) => {
    const where = `content/coverage/code-blocks.yaml (${id})`;
    const one = (counterpart === undefined) !== (reason === undefined);
    const choice = `expected either a counterpart or a reason, found ${counterpart ? 'both' : 'neither'}.`;
    const unknown = snippetsOf(counterpart ?? []).filter((snippet) => !snippets.includes(snippet));
    return [
      ...(one ? [] : [{ where, message: choice }]),
      ...(reason === undefined || reason.endsWith('.')
        ? []
        : [{ where, message: 'the reason is no sentence.' }]),
      ...unknown.map((snippet) => ({
        where,
        message: `snippet "${snippet}" does not exist.${nearest(snippet, snippets)}`,
      })),
    ];
  });
}

/** The snippet ids among counterparts; the others are addresses. */
export function snippetsOf(counterpart: readonly string[]): readonly string[] {
  return counterpart.filter((target) => !target.startsWith('/'));
}
