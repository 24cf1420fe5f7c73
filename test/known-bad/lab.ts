import { describeFindings } from '../content/finding.ts';
import { contextFaults, labOrderFaults } from '../content/guards/lab.ts';
import { parsePage, type Page } from '../content/page.ts';
import type { Journey } from '../journeys/journey.ts';
import type { KnownBad } from './case.ts';

const first = 'lab-clusters/azure';
const second = 'lab-clusters/cilium';

function page(name: string, order: number, ...ids: readonly string[]): Page {
  const snippets = ids.map((id) => `<Snippet id="${id}" />\n`).join('\n');
  return parsePage(`content/docs/lab/${name}.mdx`, `---\nsidebar:\n  order: ${order}\n---\n\n${snippets}`);
}

const journey: Journey = {
  id: 'lab',
  steps: [
    { snippet: first, kind: 'az' },
    { snippet: second, kind: 'az' },
  ],
};

const says = (...pages: readonly Page[]): string => describeFindings(labOrderFaults(pages, journey));

/** A lab whose pages and run have drifted apart, and steps that hit another cluster. */
export const labCases: readonly KnownBad[] = [
  {
    name: 'lab step that the run does in another order',
    story: 'The page deletes before it looks; the journey looks before it deletes, and passes.',
    caught: () => says(page('a', 1, second, first)),
    says: `content/docs/lab/a.mdx:6: step 1 of the lab is ${second}; the journey runs ${first}.`,
  },
  {
    name: 'lab pages in another order than the run',
    story: 'Somebody renumbers the pages in the sidebar; readers meet the second one first.',
    caught: () => says(page('a', 2, first), page('b', 1, second)),
    says: `step 1 of the lab is ${second}; the journey runs ${first}.`,
  },
  {
    name: 'lab step that nobody runs',
    story: 'A page gains a step after the recording was made.',
    caught: () => says(page('a', 1, first, second, 'lab-clusters/contexts')),
    says: 'step 3 of the lab is lab-clusters/contexts; the journey runs nothing.',
  },
  {
    name: 'lab step that no page shows',
    story: 'The journey prepares something that readers never do, so their next step fails.',
    caught: () => says(page('a', 1, first)),
    says: `step 2 of the lab is the end of the lab; the journey runs ${second}.`,
  },
  {
    name: 'lab command without a context',
    story:
      'The lab this site replaces switched contexts by use-context and sent a deny-all policy to the wrong cluster.',
    caught: () =>
      describeFindings(contextFaults('lab-x/y', 'kubectl delete networkpolicies --all --namespace shop\n')),
    says: 'lab-x/y:1: `kubectl delete networkpolicies --all` names no context of the lab.',
  },
  {
    name: 'lab command for another context',
    story: 'A context copied from a terminal is the production cluster.',
    caught: () => describeFindings(contextFaults('lab-x/y', 'kubectl get pods --context production\n')),
    says: 'names no context of the lab',
  },
];
