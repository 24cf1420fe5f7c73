import { describeFindings } from '../content/finding.ts';
import { bareFences } from '../content/guards/fences.ts';
import { uncited } from '../content/guards/citations.ts';
import { orderFaults, type Run } from '../content/guards/order.ts';
import { quotedFaults, type Names } from '../content/guards/quoted.ts';
import { kindsOf, scopeFaults } from '../content/guards/scope.ts';
import { snippet } from '../../snippets/registry.ts';
import { emptyServices } from '../snippets/services.ts';
import { parsePage, type Page } from '../content/page.ts';
import type { KnownBad } from './case.ts';

const run: Run = {
  id: 'overlay',
  steps: [
    {
      snippet: 'a/create',
      text: 'az aks create --name a --network-plugin azure --network-plugin-mode overlay\n',
    },
    { snippet: 'a/connect', text: 'az aks get-credentials --name a\n' },
    { snippet: 'a/apply', text: "kubectl apply --filename - <<'EOF'\nkind: Namespace\nEOF\n" },
    { snippet: 'a/list', text: 'kubectl get pods\n' },
  ],
};

const showing = (...ids: readonly string[]): Page =>
  guide({ modes: 'Overlay', dataplanes: 'Azure' }, ids.map((id) => `<Snippet id="a/${id}" />`).join('\n\n'));

function guide(scope: { modes: string; dataplanes: string }, body: string): Page {
  const front = `scope:\n  modes: ${scope.modes}\n  dataplanes: ${scope.dataplanes}`;
  return parsePage('content/docs/build/example.mdx', `---\n${front}\n---\n\n${body}\n`);
}

const order = (...ids: readonly string[]): string => describeFindings(orderFaults(showing(...ids), [run]));

const scoped = (modes: string, dataplanes: string): string =>
  describeFindings(scopeFaults(guide({ modes, dataplanes }, '<Snippet id="a/list" />'), kindsOf([run])));

const names: Names = {
  namespaces: new Set(['default', 'kube-system']),
  workloads: new Set(['DaemonSet/cilium', 'Deployment/cilium-operator']),
  labels: new Set(['k8s-app=cilium']),
  fields: new Set(['status', 'podIP']),
};

/** Code in sentences that nothing refused, and what is refused of it now. */
const quoted: readonly KnownBad[] = (
  [
    ['--network-dataplane cillium', 'no value of --network-dataplane "cillium". Did you mean "cilium"?'],
    ['networkPluginMode: Overlay', 'no value of networkPluginMode "Overlay". Did you mean "overlay"?'],
    ['kubectl get pods -o wides', 'no output format "wides". Did you mean "wide"?'],
    ['-n kube-sytem', 'no namespace "kube-sytem". Did you mean "kube-system"?'],
    ['ds cilium-agent', 'no workload "DaemonSet/cilium-agent"'],
    ['rollout restart deployment/cilium', 'no workload "Deployment/cilium"'],
    ['-l app=cilium', 'no label "app=cilium"'],
    ['-o jsonpath={.status.podIp}', 'no field "podIp". Did you mean "podIP"?'],
    ['delete namespace kube-system', 'deletes a namespace that AKS needs'],
  ] as const
).map(([code, says]) => ({
  name: `in a sentence: ${code}`,
  story: 'A reader types what a sentence says; only fences and whole commands were judged.',
  caught: () => quotedFaults(code, names).join(),
  says,
}));

const fenced: readonly KnownBad[] = [
  'hubble observe --svc a',
  'curl https://x.y/z | bash',
  'iptables -F',
].map((code) => ({
  name: `in a text fence: ${code}`,
  story: 'The language that needs no reason was a way around the guard for every tool but seven.',
  caught: () =>
    describeFindings(bareFences(parsePage('content/docs/a.mdx', `\`\`\`text\n${code}\n\`\`\`\n`))),
  says: 'a bare text fence',
}));

/** Pages whose parts are right one by one and wrong together. */
export const readingCases: readonly KnownBad[] = [
  ...quoted,
  ...fenced,
  {
    name: 'connect shown before create',
    story: 'Two snippets changed places; each of them runs, and a reader of the page gets an error.',
    caught: () => order('connect', 'create', 'list'),
    says: '"a/create" stands after "a/connect", which needs it: journey "overlay" runs it first',
  },
  {
    name: 'scope with another dataplane than its snippets',
    story: 'The scope line was copied from a page about Cilium.',
    caught: () => scoped('Overlay', 'Cilium'),
    says: '"a/list" ran on Overlay with Azure; the scope says "Overlay" and "Cilium"',
  },
  {
    name: 'guide without a citation',
    story: 'All citations of a page went with a search and replace; every other test stayed green.',
    caught: () => describeFindings(uncited(guide({ modes: 'all', dataplanes: 'all' }, 'Trust us.'))),
    says: 'no <Cite> on the whole page',
  },
  {
    name: 'Service that selects no pod',
    story: 'Connections timed out as if a policy denied them; the recording alone noticed, and said TIMEOUT.',
    caught: () =>
      emptyServices([
        (snippet('policies/apps').faces.find(({ kind }) => kind === 'manifest')?.text ?? '').replace(
          /( {2}selector:\n {4}app:) backend\n {2}ports/,
          '$1 back-end\n  ports',
        ),
      ]).join(),
    says: 'Service shop/backend selects no pod: none has app=back-end.',
  },
];
