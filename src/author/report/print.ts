import { createTwoFilesPatch } from 'diff';
import { changesOf, type Change } from './compare.ts';
import type { Twin, Unit } from './twin.ts';

/** One page of two builds; absent from the one in which it does not exist. */
export interface PagePair {
  readonly url: string;
  readonly base: Twin | undefined;
  readonly head: Twin | undefined;
}

/** The report for whoever reviews a change: everything that readers will see differently, with the sources to open. */
export function printReport(pairs: readonly PagePair[]): string {
  const pages = pairs
    .map((pair) => ({ pair, changes: changesOf(pair.base, pair.head) }))
    .filter(({ changes }) => changes.length > 0);
  const intro = [
    '# What readers will see differently',
    pages.length === 0
      ? 'No page says anything else than before.'
      : `${pages.length} of ${pairs.length} pages change. Each change names the sources it cites: open them and compare.`,
  ];
  return [...intro, ...pages.map(({ pair, changes }) => printPage(pair, changes))].join('\n\n') + '\n';
}

function printPage({ url, base, head }: PagePair, changes: readonly Change[]): string {
  const state = !base ? ' (new page)' : !head ? ' (removed)' : '';
  const sources = new Map([...(base?.sources ?? []), ...(head?.sources ?? [])]);
  const newer = [...(head?.sources ?? [])].filter(([, { date }]) => date > (head?.verified ?? '9'));
  const late = newer.map(([id, { date }]) => `${id} of ${date}`).join(', ');
  const blocks = changes.map((change) =>
    printChange(change, (id) => (sources.has(id) ? `${id}: ${sources.get(id)?.words}` : id)),
  );
  const times = (block: string): number => blocks.filter((other) => other === block).length;
  return [
    `## ${url}${state}`,
    ...(late === '' ? [] : [`Verified ${head?.verified}, before the day of a source: ${late}.`]),
    ...[...new Set(blocks)].map((block) => (times(block) > 1 ? `${block}\n\n${times(block)} times.` : block)),
  ].join('\n\n');
}

function printChange({ was, now }: Change, words: (id: string) => string): string {
  const sources = [...new Set([...was, ...now].flatMap((unit) => unit.sources))];
  const section = (now[0] ?? was[0])?.section ?? '';
  return [
    `### ${section}`,
    ...(was.length === 1 && now.length === 1 && [...was, ...now].every(({ kind }) => kind === 'code')
      ? [fence('diff', patch(was[0]?.text ?? '', now[0]?.text ?? ''))]
      : [...was.map((unit) => printUnit('was', unit)), ...now.map((unit) => printUnit('now', unit))]),
    sources.length === 0
      ? 'Cites no source.'
      : ['Sources:', ...sources.map((id) => `- ${words(id)}`)].join('\n'),
  ].join('\n\n');
}

function printUnit(verb: 'was' | 'now', { kind, text }: Unit): string {
  return kind === 'code' ? `**${verb}**\n\n${fence('text', text)}` : `**${verb}** ${text}`;
}

function patch(was: string, now: string): string {
  return createTwoFilesPatch('was', 'now', `${was}\n`, `${now}\n`).split('\n').slice(4).join('\n').trimEnd();
}

function fence(language: string, text: string): string {
  return `~~~~${language}\n${text}\n~~~~`;
}
