import { parse } from 'yaml';
import { describeFindings } from '../content/finding.ts';
import { typographicHeadings } from '../content/guards/headings.ts';
import { questionFaults } from '../content/guards/questions.ts';
import { parsePage } from '../content/page.ts';
import type { Questions } from '../content/questions.ts';
import type { KnownBad } from './case.ts';

const page = parsePage('content/docs/reference/faq.mdx', '<Fold title="Is it free?">\n\nNo.\n\n</Fold>\n');

const judged = (questions: string, numbers: readonly number[]): string =>
  describeFindings(questionFaults(parse(questions) as Questions, numbers, [page]));

/** Questions that the FAQ loses. */
export const questionCases: readonly KnownBad[] = [
  {
    name: 'question without an answer',
    story: 'Eight pages became one and a question fell between them.',
    caught: () => judged('1: Is it free?\n', [1, 2]),
    says: 'question 2 has no answer',
  },
  {
    name: 'option in a heading without backticks',
    story:
      'Three questions named an option; on the site its two hyphens became a dash, and the list of questions led nowhere.',
    caught: () =>
      describeFindings(
        typographicHeadings(parsePage('content/docs/reference/faq.mdx', '### Do I need --pod-cidr?\n')),
      ),
    says: 'faq.mdx:1: the heading has "--" outside code',
  },
];
