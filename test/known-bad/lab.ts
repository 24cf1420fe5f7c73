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
    name: 'lab command for another context',
    story: 'A context copied from a terminal is the production cluster.',
    caught: () => describeFindings(contextFaults('lab-x/y', 'kubectl get pods --context production\n')),
    says: 'names no context of the lab',
  },
];
