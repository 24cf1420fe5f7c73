import { describeFindings } from '../content/finding.ts';
import { parsePage } from '../content/page.ts';
import type { CoveredDocument } from '../coverage/model.ts';
import { codeFaults, diagramFaults, seriesFaults } from '../coverage/rows.ts';
import { placeFaults, sectionFaults } from '../coverage/sections.ts';
import type { KnownBad } from './case.ts';

const documentOf = (...lines: readonly string[]): CoveredDocument => ({
  document: '004',
  lines: 78,
  sections: lines.map((range) => ({ lines: range, about: 'a section', at: ['/x/#y'] })),
});

const drawing = { id: 'D05', place: '001:16-34', about: 'a node' };
const page = parsePage('content/docs/understand/example.mdx', '<Diagram id="overlay-packet" />\n');
const topics = { file: 'content/coverage/topics.yaml', letter: 'T', digits: 2, last: 2 };

/** Coverage maps that promise more than the site holds. */
export const coverageCases: readonly KnownBad[] = [
  {
    name: 'section left out of the map',
    story: 'A section of a document that nobody mapped is a question that the site does not answer.',
    caught: () => describeFindings(sectionFaults(documentOf('1-3', '11-78'))),
    says: 'document-004.yaml (11-78): begins at line 11, expected 4: the lines between are in no section',
  },
  {
    name: 'section mapped twice',
    story: 'Two rows for the same lines hide that one of them belongs to other lines.',
    caught: () => describeFindings(sectionFaults(documentOf('1-10', '4-78'))),
    says: 'begins at line 4, expected 11: lines stand in two sections',
  },
  {
    name: 'end of a document left out',
    story: 'What a document says last, often its commands in short, is forgotten first.',
    caught: () => describeFindings(sectionFaults(documentOf('1-60'))),
    says: 'the sections end at line 60, the document at line 78',
  },
  {
    name: 'section that ends before it begins',
    story: 'Exchanged digits make the next section look right.',
    caught: () => describeFindings(sectionFaults(documentOf('1-3', '4-1', '2-78'))),
    says: '(4-1): ends before it begins',
  },
  {
    name: 'code block beyond the end of its document',
    story: 'A place with a typing error cannot be looked up.',
    caught: () =>
      describeFindings(placeFaults('code.yaml', [{ id: 'S093', place: '004:63-87' }], [documentOf('1-78')])),
    says: 'code.yaml (S093): place 004:63-87: document 004 has 78 lines',
  },
  {
    name: 'topic without a row',
    story: 'A deleted row would make the map complete again.',
    caught: () => describeFindings(seriesFaults(topics, [{ id: 'T01' }])),
    says: 'content/coverage/topics.yaml (T02): is missing',
  },
  {
    name: 'topic with two rows',
    story: 'The second row keeps its old target when the first is corrected.',
    caught: () => describeFindings(seriesFaults(topics, [{ id: 'T01' }, { id: 'T02' }, { id: 'T02' }])),
    says: '(T02): stands twice',
  },
  {
    name: 'topic that is none',
    story: 'A row with a wrong id counts as coverage of nothing.',
    caught: () => describeFindings(seriesFaults(topics, [{ id: 'T01' }, { id: 'T02' }, { id: 'T35' }])),
    says: '(T35): is none of T01 to T02',
  },
  {
    name: 'drawing that nobody drew again',
    story: 'A wrong picture with nothing in its place is what readers keep in mind.',
    caught: () => describeFindings(diagramFaults([drawing], ['overlay-packet'], [page])),
    says: 'diagrams.yaml (D05): the drawing at 001:16-34 has no counterpart yet',
  },
  {
    name: 'drawing with a diagram that does not exist',
    story: 'A renamed diagram leaves its row behind.',
    caught: () =>
      describeFindings(
        diagramFaults(
          [{ ...drawing, diagrams: ['overlay-packets'], page: page.url }],
          ['overlay-packet'],
          [page],
        ),
      ),
    says: 'diagram "overlay-packets" does not exist. Did you mean "overlay-packet"?',
  },
  {
    name: 'drawing on a page that does not show it',
    story: 'The reader is sent to a page without the picture.',
    caught: () =>
      describeFindings(
        diagramFaults(
          [{ ...drawing, diagrams: ['overlay-packet'], page: '/other/' }],
          ['overlay-packet'],
          [page],
        ),
      ),
    says: '/other/ does not show the diagram "overlay-packet"',
  },
  {
    name: 'code block with nothing in its place',
    story: 'A command that fails on AKS and is passed over in silence is tried again.',
    caught: () => describeFindings(codeFaults([{ id: 'S040', place: '001:377-386' }], [])),
    says: 'code-blocks.yaml (S040): expected either a counterpart or a reason, found neither',
  },
  {
    name: 'code block with a counterpart and a reason against it',
    story: 'The page shows what the map says must not be run.',
    caught: () =>
      describeFindings(
        codeFaults([{ id: 'S040', place: '001:377-386', counterpart: ['/x/#y'], reason: 'It fails.' }], []),
      ),
    says: 'expected either a counterpart or a reason, found both',
  },
  {
    name: 'code block with a snippet that does not exist',
    story: 'A renamed snippet leaves its row behind.',
    caught: () =>
      describeFindings(
        codeFaults(
          [{ id: 'S029', place: '001:76-93', counterpart: ['create-overlay/clusters'] }],
          ['create-overlay/cluster'],
        ),
      ),
    says: 'snippet "create-overlay/clusters" does not exist. Did you mean "create-overlay/cluster"?',
  },
  {
    name: 'reason that is no sentence',
    story: 'A word in the field of reasons explains nothing to the reader who has the command at hand.',
    caught: () =>
      describeFindings(codeFaults([{ id: 'S040', place: '001:377-386', reason: 'obsolete' }], [])),
    says: 'the reason is no sentence',
  },
];
