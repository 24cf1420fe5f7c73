import { describeFindings } from '../content/finding.ts';
import { documentFaults } from '../content/guards/documents.ts';
import { falseStatements } from '../content/guards/statements.ts';
import { parsePage } from '../content/page.ts';
import type { KnownBad } from './case.ts';

const states = (prose: string): string => describeFindings(falseStatements('a.mdx:1', prose));

const document = (text: string): string =>
  describeFindings(
    documentFaults(parsePage('CONTRIBUTING.md', text), {
      scripts: ['record', 'new:snippet'],
      has: (path) => path === 'src/aks/',
    }),
  );

/** What newcomers read first and what costs a reader most: commands and paths that do not exist, and the tunnel that AKS does not have. */
export const documentCases: readonly KnownBad[] = [
  {
    name: 'tunnel without its name',
    story: 'Packet walks speak of outer headers and never say VXLAN.',
    caught: () => states('Azure CNI Overlay wraps each packet in an outer UDP datagram.'),
    says: 'is false: Azure CNI Overlay does not encapsulate',
  },
  {
    name: 'command of a document that npm refuses',
    story: 'A script was renamed; the fence in CONTRIBUTING is run by every newcomer.',
    caught: () => document('Then\n\n```\nnpm ci && npm run recrod\n```\n'),
    says: 'CONTRIBUTING.md:4: `npm run recrod`: expected a script of package.json, found "recrod". Did you mean "record"?',
  },
  {
    name: 'option that npm keeps',
    story: 'Without a separate -- the option never reaches the script.',
    caught: () => document('```\nnpm run record --only a\n```\n'),
    says: 'npm keeps --only for itself',
  },
  {
    name: 'example with an option that az does not have',
    story: 'The guide to a new snippet shows a call that would not compile.',
    caught: () =>
      document("```ts illustrative=\"shows it\"\naz('aks update', { name: p.a, 'enable-acn': true })\n```\n"),
    says: 'az aks update has no option --enable-acn. Did you mean "enable-acns"?',
  },
  {
    name: 'path that leads nowhere',
    story: 'A folder moved; the document sends newcomers to the old one.',
    caught: () => document('Limits stand in `src/azure/`.\n'),
    says: '`src/azure/` leads nowhere in the repository',
  },
];
