import { describeFindings } from '../content/finding.ts';
import { repeatedWords } from '../content/guards/repeated.ts';
import { skippedLevels, tooLong, weakHeadings } from '../content/guards/reading.ts';
import { misspellings } from '../content/guards/spelling.ts';
import { wordingFaults } from '../content/guards/wording.ts';
import { parsePage, type Page } from '../content/page.ts';
import type { KnownBad } from './case.ts';

const page = (text: string): Page => parsePage('content/docs/verify/example.mdx', text);

const spells = async (text: string): Promise<string> =>
  describeFindings(await misspellings('example.mdx', page(text).words));
const words = (text: string): string => describeFindings(wordingFaults('example.mdx:1', text));
const headings = (text: string): string => describeFindings(weakHeadings(page(text)));
const levels = (text: string): string => describeFindings(skippedLevels(page(text)));

/** Words that a reader stumbles over, and pages that nobody reads to the end. */
export const languageCases: readonly KnownBad[] = [
  {
    name: 'misspelt word',
    story: 'One source document spells the same word in three ways.',
    caught: () => spells('Right.\n\nThe pod adress leaves the node.\n'),
    says: 'example.mdx:3: "adress" is in no dictionary. Did you mean "address"?',
  },
  {
    name: 'word written twice',
    story: 'An edit left the old word in front of the new one.',
    caught: () => describeFindings(repeatedWords('a.mdx:1', 'Send the the packet.')),
    says: 'a.mdx:1: "the" stands twice in a row',
  },
  {
    name: 'factor without conditions',
    story: 'One source document says 10x faster, of nothing in particular.',
    caught: () => words('eBPF is 10x faster.'),
    says: '"10x faster": a factor needs its conditions',
  },
  {
    name: 'page too long to read',
    story: 'A page that answers five questions is read by nobody who has one.',
    caught: () => describeFindings(tooLong(page(`${'word '.repeat(1700)}\n`))),
    says: '1700 words take 8.5 minutes',
  },
  {
    name: 'heading that stands twice',
    story: 'Two sections called "Example" share one address, with a number that changes.',
    caught: () => headings('## Nodes\n\nText.\n\n## Nodes\n'),
    says: 'example.mdx:5: "Nodes" stands on this page twice',
  },
  {
    name: 'heading that skips a level',
    story:
      'Six pages of questions went from the title to the third level; a screen reader announced a missing section.',
    caught: () => levels('### Is ACNS free?\n\nNo.\n'),
    says: 'example.mdx:1: "Is ACNS free?" is a heading of level 3 below one of level 1. Use level 2.',
  },
];
