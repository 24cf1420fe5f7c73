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
    name: 'command that newer agents have lost',
    story: 'Source documents use cilium-dbg service get, dropped before 1.18.',
    caught: () => judged(`${agent} cilium-dbg service get 4`),
    says: 'exists in Cilium 1.16, 1.17, but the snippet claims 1.18, 1.19 too',
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
    name: 'agent command of the CLI in a sentence',
    story: 'A page says to run `cilium bpf lb list`.',
    caught: () => inline('cilium bpf lb list'),
    says: 'Write cilium-dbg bpf lb list, behind kubectl exec',
  },
  {
    name: 'option younger than the oldest Hubble',
    story: '--port-forward came with Hubble 1.17; Microsoft’s pages install 1.16 as well.',
    caught: () => judged('hubble observe --port-forward'),
    says: 'hubble observe --port-forward: exists in Cilium 1.17, 1.18, 1.19, but the snippet claims 1.16 too',
  },
];
