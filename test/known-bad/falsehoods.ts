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

/** The falsehoods that cost most, in words that the source documents and their copies use. */
export const falsehoodCases: readonly KnownBad[] = [
  {
    name: 'tunnel without its name',
    story: 'Packet walks speak of outer headers and never say VXLAN.',
    caught: () => states('Azure CNI Overlay wraps each packet in an outer UDP datagram.'),
    says: 'is false: Azure CNI Overlay does not encapsulate',
  },
  {
    name: 'falsehood behind a denial of something else',
    story: 'A "not" in the first half of the sentence let the second half through.',
    caught: () => states('Cilium does not need kube-proxy, but AKS overlay uses VXLAN.'),
    says: 'is false: Azure CNI Overlay does not encapsulate',
  },
  {
    name: 'overlay as a precondition',
    story: 'The falsehood turned around: overlay is the subject, Cilium the object.',
    caught: () => states('Overlay is a precondition of the Cilium dataplane.'),
    says: 'runs in Overlay, Pod Subnet and Node Subnet',
  },
  {
    name: 'Cilium that hands out addresses',
    story: 'True of upstream Cilium, and copied from its documentation.',
    caught: () => states('The Cilium operator allocates pod CIDRs to nodes.'),
    says: 'azure-cns hands out the addresses',
  },
  {
    name: 'Hubble for nothing',
    story: 'A source document lists Hubble among what managed Cilium brings.',
    caught: () => states('Hubble is included with every Cilium cluster.'),
    says: 'need ACNS on managed Cilium',
  },
  {
    name: 'FQDN rules without ACNS',
    story: 'The denial belongs to the falsehood and must not excuse it.',
    caught: () => states('FQDN policies work without ACNS.'),
    says: 'need ACNS on managed Cilium',
  },
  {
    name: 'iptables out of the path',
    story: 'Firewall rules on the node are believed dead, and then drop pod packets.',
    caught: () => states('Cilium bypasses iptables entirely.'),
    says: 'cross the host stack and its iptables hooks',
  },
  {
    name: 'network that sees no pods',
    story: 'An NSG that denies traffic cuts pods of different nodes off from each other.',
    caught: () => states('NSG rules do not apply to pod traffic.'),
    says: 'NSG rules of the subnet apply to them',
  },
  {
    name: 'address that follows its pod',
    story: 'Allow lists of pod addresses work until the first rescheduling.',
    caught: () => states('The pod IP survives a restart of the pod.'),
    says: 'its replacement gets another address',
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
