import { describeFindings } from '../content/finding.ts';
import { drawingFaults } from '../content/guards/diagrams.ts';
import { disguisedFences } from '../content/guards/fences.ts';
import { inlineCommandFaults } from '../content/guards/inline-code.ts';
import { typedNumbers } from '../content/guards/numbers.ts';
import { uncheckedLinks } from '../content/guards/references.ts';
import { falseStatements } from '../content/guards/statements.ts';
import { parsePage, type Page } from '../content/page.ts';
import { sourceHash } from '../../src/site/figures/source.ts';
import { namelessColumns } from '../content/guards/tables.ts';
import type { KnownBad } from './case.ts';

const page = (text: string, file = 'content/docs/verify/example.mdx'): Page => parsePage(file, text);
const states = (prose: string): string => describeFindings(falseStatements('a.mdx:1', prose));

/** Text that is wrong without any fence, link or id being wrong. */
export const proseCases: readonly KnownBad[] = [
  {
    name: 'code in a pre element',
    story: 'HTML in a page shows code that no guard of fences sees.',
    caught: () => describeFindings(disguisedFences(page('<pre>az aks list</pre>\n'))),
    says: '<pre> shows code that no tool has run',
  },
  {
    name: 'misspelt option in a table',
    story: 'Tables of options are typed by hand.',
    caught: () => describeFindings(inlineCommandFaults(page('| a |\n| --- |\n| `--network-datplane` |\n'))),
    says: 'no command of the tables has the option --network-datplane. Did you mean "network-dataplane"?',
  },
  {
    name: 'overlay by VXLAN',
    story: 'Three of the five source documents say so; Azure CNI Overlay has never encapsulated.',
    caught: () => states('Azure CNI Overlay uses VXLAN between nodes.'),
    says: 'is false: Azure CNI Overlay does not encapsulate',
  },
  {
    name: 'number typed into a page',
    story: 'The limit stands once as 5,000 with its source and once as 500 without.',
    caught: () => describeFindings(typedNumbers(page('One cluster has up to 500 nodes.\n'))),
    says: '"500" is typed into the page',
  },
  {
    name: 'relative link',
    story: 'A link that depends on where the page lies breaks when the page moves.',
    caught: () => describeFindings(uncheckedLinks(page('[x](../nowhere/)\n'))),
    says: 'links to "../nowhere/". Write links inside the site from its root',
  },
  {
    name: 'drawing edited by hand',
    story: 'The hash in the file is that of the source; the words are somebody else’s.',
    caught: () =>
      describeFindings(
        drawingFaults(
          'd',
          'a["no tunnel"]\n',
          `<svg data-source-sha256="${sourceHash('a["no tunnel"]\n')}"><text>VXLAN tunnel</text></svg>`,
        ),
      ),
    says: 'shows "VXLAN", which d.mmd does not say',
  },
  {
    name: 'column without a heading',
    story: 'Five pages began a comparison with an empty corner; axe calls it an empty table header.',
    caught: () =>
      describeFindings(namelessColumns('a.mdx', '| | Overlay |\n| --- | --- |\n| Path | Azure |\n')),
    says: 'a.mdx:1: a column has no heading',
  },
];
