import { readFileSync } from 'node:fs';
import { builtPages } from '../pages.ts';
import { measure, type Measured } from './measure.ts';
import { budgets, templateFaults } from './templates.ts';

/** Prints what every built page shows, with the budget of its kind; words of an address as arguments choose pages. */
function main(wanted: readonly string[]): void {
  const pages = builtPages().filter(
    (path) => path !== '/404.html' && wanted.every((word) => path.includes(word)),
  );
  console.log('words (of)    folded  marks  1st figure  1st command  page');
  let guides = 0;
  for (const path of pages) {
    const html = readFileSync(`dist${path}index.html`, 'utf8');
    if (html.includes('http-equiv="refresh"')) continue;
    const page = measure(html);
    if (page.kind === undefined || ['guide', 'deep-dive'].includes(page.kind)) guides += page.words;
    console.log(line(page, path));
    for (const fault of templateFaults(page)) console.log(`    ${fault}`);
  }
  console.log(`${guides} visible words on guides, deep dives and pages without a kind; 55000 allowed`);
}

function line(page: Measured, path: string): string {
  const budget = page.kind && budgets[page.kind];
  const isProse = budget?.prose !== undefined;
  return [
    `${isProse ? page.prose : page.words} (${(isProse ? budget.prose : budget?.words) ?? '–'})`.padEnd(13),
    String(page.folded).padEnd(7),
    String(page.marks).padEnd(6),
    String(page.beforeFigure ?? '–').padEnd(11),
    String(page.beforeCommand ?? '–').padEnd(12),
    `${path} ${page.kind ?? 'no kind yet'}`,
  ].join(' ');
}

main(process.argv.slice(2));
