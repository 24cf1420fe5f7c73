import { jqFaults } from '../proof/jq.ts';
import { tableFaults } from '../proof/table.ts';
import type { KnownBad } from './case.ts';

const agent = 'kubectl exec daemonset/cilium --namespace kube-system --container cilium-agent --';
const node = 'kubectl debug node/"${NODE:?}" --image busybox --profile sysadmin --';

const judged = (text: string): string => tableFaults(text).join('\n');

/** Programs in pods, on nodes and behind pipes. */
export const programCases: readonly KnownBad[] = [
  {
    name: 'unknown object of ip',
    story: 'ip rout lists nothing on iproute2 but an error.',
    caught: () => judged(`${node} chroot /host ip rout show`),
    says: 'ip rout show: no such command in the table of ip 6.1.0. Did you mean "route show"?',
  },
  {
    name: 'unknown kind of link',
    story: 'A misspelt link type passes for an absent tunnel.',
    caught: () => judged(`${node} chroot /host ip -details link show type vxlann`),
    says: '"type" expects one of',
  },
  {
    name: 'unknown option of ip on a node',
    story: 'Two levels deep, behind kubectl debug and chroot, nobody looked.',
    caught: () => judged(`${node} chroot /host ip -breif link`),
    says: 'no option -breif in ip 6.1.0. Did you mean "-brief"?',
  },
  {
    name: 'iperf3 client without a host',
    story: 'iperf3 -c -t 10 takes "-t" for an option and has no host.',
    caught: () => judged('kubectl exec deploy/client -- iperf3 -c -t 10'),
    says: 'iperf3: --client needs a value, found none',
  },
  {
    name: 'iperf3 neither server nor client',
    story: 'iperf3 --time 10 prints its usage and measures nothing.',
    caught: () => judged('kubectl exec deploy/client -- iperf3 --time 10'),
    says: 'iperf3: expected exactly one of --client, --server, --version, --help; found 0',
  },
  {
    name: 'unknown option of curl',
    story: 'curl has --max-time, not --timeout.',
    caught: () => judged('kubectl exec deploy/client -- curl --timeout 3 http://web'),
    says: 'curl: no option --timeout in curl 7.88.1',
  },
  {
    name: 'program without a table in a container',
    story: 'The agent’s image has no shell tools from 1.18 on; nobody judged awk behind the dashes.',
    caught: () => judged(`${agent} awk 1`),
    says: '"awk" has no command table',
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
  {
    name: 'jq path that needs quotes',
    story: 'A source document writes .frontend-address.port, which subtracts.',
    caught: async () =>
      (await jqFaults("kubectl get pods --output json | jq '.spec.frontend-address.port'")).join('\n'),
    says: 'address/0 is not defined',
  },
];
