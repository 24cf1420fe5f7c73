import { describeFindings } from '../content/finding.ts';
import { repeatedWords } from '../content/guards/repeated.ts';
import { skippedLevels, tooLong, weakHeadings } from '../content/guards/reading.ts';
import { misspellings, unusedWords } from '../content/guards/spelling.ts';
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
    name: 'misspelt name of our field',
    story: 'A misspelt component name finds nothing in a search.',
    caught: () => spells('| Name |\n| --- |\n| Cillium |\n'),
    says: 'example.mdx:3: "Cillium"',
  },
  {
    name: 'dictionary out of order',
    story: 'An unsorted list takes the same word twice.',
    caught: () => describeFindings(unusedWords(['veth acns'], 'veth\nACNS\n')),
    says: 'stands after "veth"',
  },
  {
    name: 'dictionary with a word that nobody writes',
    story: 'A misspelling that somebody once added hides the next one.',
    caught: () => describeFindings(unusedWords(['veth'], 'vteh\n')),
    says: 'nobody writes it',
  },
  {
    name: 'word written twice',
    story: 'An edit left the old word in front of the new one.',
    caught: () => describeFindings(repeatedWords('a.mdx:1', 'Send the the packet.')),
    says: 'a.mdx:1: "the" stands twice in a row',
  },
  {
    name: 'belittling word',
    story: 'Vendor pages say "simply run" before steps that take an hour.',
    caught: () => words('Simply run the command.'),
    says: '"Simply": what is simple for the writer',
  },
  {
    name: 'just',
    story: 'The style guide names this word.',
    caught: () => words('You just pass the flag.'),
    says: '"just": it belittles',
  },
  {
    name: 'empty intensifier',
    story: 'A source document calls large tables very slow and gives no number.',
    caught: () => words('The lookup is very slow.'),
    says: '"very": it adds no fact',
  },
  {
    name: 'marketing word',
    story: 'A source document sells the dataplane that it should explain.',
    caught: () => words('A powerful dataplane.'),
    says: '"powerful": it is marketing',
  },
  {
    name: 'factor without conditions',
    story: 'One source document says 10x faster, of nothing in particular.',
    caught: () => words('eBPF is 10x faster.'),
    says: '"10x faster": a factor needs its conditions',
  },
  {
    name: 'filler',
    story: 'Words that delay the answer at 3 a.m.',
    caught: () => words('In order to verify, run it.'),
    says: '"In order to": it is filler',
  },
  {
    name: 'absolute',
    story: 'A source document says that iptables is bypassed completely.',
    caught: () => words('Cilium completely replaces the rules.'),
    says: '"completely": it is an absolute',
  },
  {
    name: 'page too long to read',
    story: 'A page that answers five questions is read by nobody who has one.',
    caught: () => describeFindings(tooLong(page(`${'word '.repeat(1700)}\n`))),
    says: '1700 words take 8.5 minutes',
  },
  {
    name: 'heading that says nothing',
    story: 'Nobody searches for "Overview".',
    caught: () => headings('## Overview\n\nText.\n'),
    says: 'example.mdx:1: "Overview" says nothing',
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
