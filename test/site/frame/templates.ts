import type { Kind } from '../../../src/site/frame/kinds.ts';
import type { Measured } from './measure.ts';

/** What a kind of page may show; design of the pages, in words and counts. */
interface Budget {
  readonly words?: number;
  /** Words outside tables. */
  readonly prose?: number;
  readonly beforeFigure?: number;
  readonly beforeCommand?: number;
  readonly section?: number;
  readonly sections?: readonly [least: number, most: number];
  readonly answers?: true;
  readonly steps?: number;
  /** Blocks, in the order in which those that a page has must come. */
  readonly order?: readonly string[];
}

/** The budget of each kind. */
export const budgets: Readonly<Record<Kind, Budget>> = {
  home: { words: 250 },
  guide: { words: 1200, beforeFigure: 250, section: 180, sections: [3, 5], answers: true },
  'deep-dive': { words: 2000, answers: true },
  task: {
    words: 500,
    beforeCommand: 120,
    steps: 7,
    order: ['stop table', 'steps', 'check-it', 'if-it-fails', 'undo-and-clean-up', 'download'],
  },
  reference: { prose: 150 },
  tool: {},
  lab: { words: 700 },
  myth: { words: 2400 },
  about: {},
};

/** Where a page leaves its template, one line a fault: rule, what was found, what is allowed. */
export function templateFaults(page: Measured): readonly string[] {
  const { kind } = page;
  if (kind === undefined) return [];
  return [...budgetFaults(page, budgets[kind], kind), ...commonFaults(page, kind)];
}

function budgetFaults(page: Measured, budget: Budget, kind: Kind): readonly string[] {
  const { sections: [least, most] = [0, 8] } = budget;
  const own = page.sections.filter(
    ({ id }) => !['check-it', 'if-it-fails', 'undo-and-clean-up'].includes(id),
  );
  const faults = [
    above('visible words', page.words, budget.words),
    above('words outside tables', page.prose, budget.prose),
    above('words before the first table or figure', page.beforeFigure, budget.beforeFigure),
    above('words before the first command', page.beforeCommand, budget.beforeCommand),
    above('steps', page.steps, budget.steps),
    above('headings of the second level', own.length, most),
    own.length < least && `headings of the second level: ${own.length} found, at least ${least} needed`,
    ...own.map(({ text, words }) => above(`words below "${text}"`, words, budget.section)),
    budget.answers &&
      page.answer === undefined &&
      `the first block of a ${kind} is its <Answer>; found another`,
    budget.answers && above('words of the answer', page.answer, 60),
    budget.beforeFigure !== undefined &&
      page.beforeFigure === undefined &&
      'a guide has a table or a figure; found none',
  ];
  return [...faults.filter((fault) => typeof fault === 'string'), ...orderFaults(page.blocks, budget.order)];
}

function commonFaults(page: Measured, kind: Kind): readonly string[] {
  const isList = kind === 'reference' || kind === 'about';
  return [
    above('citation marks', page.marks, 20),
    above('asides', page.asides, 2),
    above('rows of the stop table', page.stops, 6),
    kind === 'guide' &&
      page.deeper.length > 0 &&
      `headings of the third level outside folds: ${page.deeper.join('; ')}`,
    page.blocks.filter((block) => block === 'check-it').length > 1 && 'more than one <Check>',
    page.torn.length > 0 &&
      `${page.torn.length} citation marks have a blank before them or begin a line: ${page.torn
        .slice(0, 3)
        .map((text) => `"…${text}"`)
        .join(', ')}`,
    ...page.tables.flatMap(({ name, columns, rows }) => [
      above(`columns of the table "${name}"`, columns, 5),
      !isList && above(`rows of the table "${name}"`, rows, 12),
    ]),
  ].filter((fault) => typeof fault === 'string');
}

function orderFaults(found: readonly string[], order: readonly string[] = []): readonly string[] {
  const known = found.filter((block) => order.includes(block));
  const expected = [...known].sort((one, other) => order.indexOf(one) - order.indexOf(other));
  return known.join() === expected.join()
    ? []
    : [`blocks in the order ${known.join(', ')}; expected ${expected.join(', ')}`];
}

function above(what: string, found: number | undefined, allowed: number | undefined): string | false {
  if (found === undefined || allowed === undefined || found <= allowed) return false;
  return `${what}: ${found} found, ${allowed} allowed`;
}
