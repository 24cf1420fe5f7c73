import { facts, shown } from '../../src/aks/limits.ts';
import { describeFindings } from '../content/finding.ts';
import { drawingFaults } from '../content/guards/diagrams.ts';
import { bareFences, disguisedFences } from '../content/guards/fences.ts';
import { frontMatterFaults } from '../content/guards/front-matter.ts';
import { inlineCommandFaults } from '../content/guards/inline-code.ts';
import { typedNumbers } from '../content/guards/numbers.ts';
import { deadLinks, siteLinks, uncheckedLinks } from '../content/guards/references.ts';
import { falseStatements } from '../content/guards/statements.ts';
import { parsePage, type Page } from '../content/page.ts';
import { sourceHash } from '../../src/site/figures/source.ts';
import { namelessColumns } from '../content/guards/tables.ts';
import type { KnownBad } from './case.ts';

const page = (text: string, file = 'content/docs/verify/example.mdx'): Page => parsePage(file, text);

const fences = (text: string): string => describeFindings(bareFences(page(text)));
const states = (prose: string): string => describeFindings(falseStatements('a.mdx:1', prose));
const front = (line: string): string =>
  describeFindings(frontMatterFaults(page(`---\n${line}\n---\n\n<Snippet id="a/b" />\n`), []));

/** Text that is wrong without any fence, link or id being wrong. */
export const proseCases: readonly KnownBad[] = [
  {
    name: 'command in a nameless fence',
    story: 'A fence without a language is not highlighted, but it is copied.',
    caught: () => fences('```\naz aks create --network-dataplane ebpf\n```\n'),
    says: 'a bare nameless fence',
  },
  {
    name: 'command in a text fence',
    story: 'The one language that needs no reason would be the way around the guard.',
    caught: () => fences('- item\n\n  ~~~text\n  $ kubectl get pods\n  ~~~\n'),
    says: 'example.mdx:3: a bare text fence',
  },
  {
    name: 'fence in a language nobody listed',
    story: 'A vendor page uses azurecli and azurecli-interactive.',
    caught: () => fences('```azurecli\naz aks list\n```\n'),
    says: 'a bare azurecli fence',
  },
  {
    name: 'fence with the language in braces',
    story: 'R Markdown writes {bash}; Markdown then takes the braces for the language.',
    caught: () => fences('```{bash}\necho\n```\n'),
    says: 'a bare {bash} fence',
  },
  {
    name: 'indented code',
    story: 'Four spaces make a code block in plain Markdown, without any fence.',
    caught: () => describeFindings(bareFences(page('Run\n\n    az aks list\n', 'content/docs/404.md'))),
    says: 'content/docs/404.md:3: a bare nameless fence',
  },
  {
    name: 'code in a pre element',
    story: 'HTML in a page shows code that no guard of fences sees.',
    caught: () => describeFindings(disguisedFences(page('<pre>az aks list</pre>\n'))),
    says: '<pre> shows code that no tool has run',
  },
  {
    name: 'wrong value in a sentence',
    story: 'The command in the sentence before the snippet says ebpf.',
    caught: () =>
      describeFindings(inlineCommandFaults(page('Run `az aks update --name a --network-dataplane ebpf`.\n'))),
    says: '--network-dataplane expects one of azure, cilium; found "ebpf"',
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
    name: 'packets wrapped in a tunnel header',
    story: 'The opening sentence of the packet page with its "no" lost.',
    caught: () => states('A pod packet leaves its node inside a VXLAN tunnel header.'),
    says: 'is false: Azure CNI Overlay does not encapsulate',
  },
  {
    name: 'Cilium that requires overlay',
    story: 'A source document calls overlay mandatory for managed Cilium.',
    caught: () => states('On AKS, Cilium requires overlay mode.'),
    says: 'runs in Overlay, Pod Subnet and Node Subnet',
  },
  {
    name: 'load balancer to NodePort',
    story: 'Every packet walk of the source documents sends the load balancer to a NodePort.',
    caught: () => states('The Azure load balancer sends the packet to the NodePort of a node.'),
    says: 'the node receives the frontend address and the Service port',
  },
  {
    name: 'pod that keeps its address',
    story: 'A source document lets a pod keep its IP when it moves to another node.',
    caught: () => states('The pod keeps its IP address on another node.'),
    says: 'a pod never moves',
  },
  {
    name: 'number typed into a page',
    story: 'The limit stands once as 5,000 with its source and once as 500 without.',
    caught: () => describeFindings(typedNumbers(page('One cluster has up to 500 nodes.\n'))),
    says: '"500" is typed into the page',
  },
  {
    name: 'day typed into a page',
    story: 'kubenet gets a later end; the sentence with the old one stays.',
    caught: () => {
      const day = shown(facts['kubenet-retirement']);
      return describeFindings(typedNumbers(page(`AKS supports kubenet until ${day}.\n`)));
    },
    says: 'Show it by <Fact id="kubenet-retirement" />',
  },
  {
    name: 'range typed into a page',
    story: 'A default range changes at the source; the copy in a sentence stays.',
    caught: () => describeFindings(typedNumbers(page('AKS refuses 172.29.0.0/16, and a /25 a node.\n'))),
    says: '"172.29.0.0/16" is typed into the page',
  },
  {
    name: 'dead link by reference',
    story: 'Markdown keeps the target of [text][name] elsewhere on the page.',
    caught: () => {
      const linking = page('[x][y]\n\n[y]: /verify/exampel/\n');
      return describeFindings(deadLinks(siteLinks(linking), [linking]));
    },
    says: 'links to /verify/exampel/, which is no page',
  },
  {
    name: 'relative link',
    story: 'A link that depends on where the page lies breaks when the page moves.',
    caught: () => describeFindings(uncheckedLinks(page('[x](../nowhere/)\n'))),
    says: 'links to "../nowhere/". Write links inside the site from its root',
  },
  {
    name: 'page verified on no day',
    story: 'A date nobody can read passes for care.',
    caught: () => front('verified: tomorrow'),
    says: 'verified "tomorrow" is in no calendar',
  },
  {
    name: 'check that is not on the page',
    story: 'The page promises a check by a snippet that was renamed.',
    caught: () => front('check: a/bb'),
    says: 'check "a/bb" is no snippet of this page. Did you mean "a/b"?',
  },
  {
    name: 'diagram older than its source',
    story: 'The source says "no tunnel", the drawing still shows one.',
    caught: () =>
      describeFindings(
        drawingFaults('d', 'a --> b\n', `<svg data-source-sha256="${sourceHash('a --> c\n')}"/>`),
      ),
    says: 'is not drawn from the present d.mmd',
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
