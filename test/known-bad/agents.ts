import { checkCall } from '../../src/commands/check.ts';
import { ciliumDbgTable } from '../../src/commands/tables/cilium-dbg.ts';
import { describeFindings } from '../content/finding.ts';
import { inlineCommandFaults } from '../content/guards/inline-code.ts';
import { parsePage } from '../content/page.ts';
import { tableFaults } from '../proof/table.ts';
import type { KnownBad } from './case.ts';

const agent = 'kubectl exec daemonset/cilium --namespace kube-system --container cilium-agent --';

const judged = (text: string): string => tableFaults(text).join('\n');
const inline = (code: string): string =>
  describeFindings(inlineCommandFaults(parsePage('content/docs/verify/example.mdx', `Run \`${code}\`.\n`)));

/** Commands of the agent and of Hubble, by name, option and Cilium minor. */
export const agentCases: readonly KnownBad[] = [
  {
    name: 'cilium-dbg command that does not exist',
    story: 'A source document lists programs with cilium-dbg bpf prog list.',
    caught: () => judged(`${agent} cilium-dbg bpf prog list`),
    says: 'cilium-dbg bpf prog list: no such command in the table of cilium-dbg',
  },
  {
    name: 'cilium-dbg option that does not exist',
    story: 'bpf ct list takes no --verbose; the page was written from memory.',
    caught: () => judged(`${agent} cilium-dbg bpf ct list --verbose`),
    says: 'cilium-dbg bpf ct list: no option --verbose in cilium-dbg',
  },
  {
    name: 'cilium-dbg command with a word too many',
    story: 'A source document asks service get for an address; status takes no word at all.',
    caught: () => judged(`${agent} cilium-dbg endpoint list 1234`),
    says: 'expected cilium-dbg endpoint list; found "1234" too',
  },
  {
    name: 'cilium-dbg command without its argument',
    story: 'endpoint log needs an endpoint.',
    caught: () => judged(`${agent} cilium-dbg endpoint log`),
    says: 'expected cilium-dbg endpoint log ENDPOINT; found none of the words',
  },
  {
    name: 'command younger than the oldest agent',
    story: 'envoy admin came after 1.16, which AKS still ships on its oldest LTS version.',
    caught: () => judged(`${agent} cilium-dbg envoy admin clusters`),
    says: 'cilium-dbg envoy admin clusters: exists in Cilium 1.17, 1.18, 1.19, but the snippet claims 1.16 too.',
  },
  {
    name: 'command that newer agents have lost',
    story: 'Source documents use cilium-dbg service get, dropped before 1.18.',
    caught: () => judged(`${agent} cilium-dbg service get 4`),
    says: 'exists in Cilium 1.16, 1.17, but the snippet claims 1.18, 1.19 too',
  },
  {
    name: 'claim wider than an option',
    story: 'metrics list --shell-sock-path appeared in 1.19; the face claims 1.18 and 1.19.',
    caught: () =>
      checkCall('cilium-dbg metrics list --shell-sock-path x'.split(' '), ciliumDbgTable, {
        cilium: ['1.18', '1.19'],
      }).join('\n'),
    says: "--shell-sock-path: exists in Cilium 1.19, but the snippet claims 1.18 too. Narrow the claim (cilium: ['1.19']",
  },
  {
    name: 'old name of the tool in the agent',
    story: 'Guides of 2023 run cilium status in the agent; since 1.15 the tool is cilium-dbg.',
    caught: () => judged(`${agent} cilium status`),
    says: "the agent's own tool has been cilium-dbg since Cilium 1.15. Write cilium-dbg status.",
  },
  {
    name: 'agent command on the laptop',
    story: 'A source document runs cilium endpoint list, which the Cilium CLI does not have.',
    caught: () => judged('cilium endpoint list'),
    says: 'no command of the Cilium CLI, but one of the agent',
  },
  {
    name: 'cilium-dbg on the laptop',
    story: 'The reader has no cilium-dbg; it is in the agent only.',
    caught: () => judged('cilium-dbg status'),
    says: 'is inside the agent, not on the reader',
  },
  {
    name: 'agent command of the CLI in a sentence',
    story: 'A page says to run `cilium bpf lb list`.',
    caught: () => inline('cilium bpf lb list'),
    says: 'Write cilium-dbg bpf lb list, behind kubectl exec',
  },
  {
    name: 'agent command misspelt in a sentence',
    story: 'Inline code is copied as often as a snippet.',
    caught: () => inline('cilium-dbg bpf ipcach list'),
    says: 'Did you mean "bpf ipcache list"?',
  },
  {
    name: 'unknown option of hubble',
    story: 'hubble observe filters by --from-pod; --source-pod was never an option.',
    caught: () => judged('hubble observe --source-pod default/web'),
    says: 'hubble observe: no option --source-pod in hubble',
  },
  {
    name: 'unknown verdict of hubble',
    story: 'hubble observe --verdict DROP matches nothing; the verdict is DROPPED.',
    caught: () => judged('hubble observe --verdict FORWARDED,DROP'),
    says: 'found "DROP". Did you mean "DROPPED"?',
  },
  {
    name: 'option younger than the oldest Hubble',
    story: '--port-forward came with Hubble 1.17; Microsoft’s pages install 1.16 as well.',
    caught: () => judged('hubble observe --port-forward'),
    says: 'hubble observe --port-forward: exists in Cilium 1.17, 1.18, 1.19, but the snippet claims 1.16 too',
  },
];
