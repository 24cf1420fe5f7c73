import { jqFaults } from '../proof/jq.ts';
import { tableFaults } from '../proof/table.ts';
import type { KnownBad } from './case.ts';

const agent = 'kubectl exec daemonset/cilium --namespace kube-system --container cilium-agent --';
const node = 'kubectl debug node/"${NODE:?}" --image busybox --profile sysadmin --';

const judged = (text: string): string => tableFaults(text).join('\n');

/** Programs in pods, on nodes and behind pipes. */
export const programCases: readonly KnownBad[] = [
  {
    name: 'unknown option of ip on a node',
    story: 'Two levels deep, behind kubectl debug and chroot, nobody looked.',
    caught: () => judged(`${node} chroot /host ip -breif link`),
    says: 'no option -breif in ip 6.1.0. Did you mean "-brief"?',
  },
  {
    name: 'program without a table in sh -c',
    story: 'A string after sh -c hides every command in it.',
    caught: () => judged("kubectl exec deploy/client -- sh -c 'curl -s web | perl -p'"),
    says: '"perl" has no command table',
  },
  {
    name: 'misspelt option behind a pipe',
    story: 'Pipes into jq were not judged.',
    caught: () => judged(`${agent} cilium-dbg endpoint list --output json | jq --raw-outptu '.[].id'`),
    says: 'jq: no option --raw-outptu in jq 1.7.1. Did you mean "--raw-output"?',
  },
  {
    name: 'jq filter that does not compile',
    story: 'An open bracket in a filter is found by the reader.',
    caught: async () => (await jqFaults("kubectl get pods --output json | jq '.items[ | .id'")).join('\n'),
    says: 'line 1: jq: jq: error: syntax error',
  },
];
