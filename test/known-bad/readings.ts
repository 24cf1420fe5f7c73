import { describeFindings } from '../content/finding.ts';
import { uncited } from '../content/guards/citations.ts';
import { orderFaults, type Run } from '../content/guards/order.ts';
import { kindsOf, scopeFaults } from '../content/guards/scope.ts';
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

/** Pages whose parts are right one by one and wrong together. */
export const readingCases: readonly KnownBad[] = [
  {
    name: 'connect shown before create',
    story: 'Two snippets changed places; each of them runs, and a reader of the page gets an error.',
    caught: () => order('connect', 'create', 'list'),
    says: '"a/create" stands after "a/connect", which needs it: journey "overlay" runs it first',
  },
  {
    name: 'apply shown before connect',
    story: 'The policies of a page would be applied to whatever cluster was current before.',
    caught: () => order('create', 'apply', 'connect'),
    says: '"a/connect" stands after "a/apply"',
  },
  {
    name: 'scope with another dataplane than its snippets',
    story: 'The scope line was copied from a page about Cilium.',
    caught: () => scoped('Overlay', 'Cilium'),
    says: '"a/list" ran on Overlay with Azure; the scope says "Overlay" and "Cilium"',
  },
  {
    name: 'scope with another mode than its snippets',
    story: 'A reader with Pod Subnet follows a page whose commands ran in Overlay.',
    caught: () => scoped('Pod Subnet', 'Azure'),
    says: 'the scope says "Pod Subnet"',
  },
  {
    name: 'guide without a citation',
    story: 'All citations of a page went with a search and replace; every other test stayed green.',
    caught: () => describeFindings(uncited(guide({ modes: 'all', dataplanes: 'all' }, 'Trust us.'))),
    says: 'no <Cite> on the whole page',
  },
];
