import { statedCitations } from '../second-entry/citations.ts';
import { differences, readBook } from '../second-entry/compare.ts';
import { statedCalendar, statedParameters, statedRules } from '../second-entry/aks.ts';
import { statedTables } from '../second-entry/commands.ts';
import { statedDownloads } from '../second-entry/downloads.ts';
import { statedPlaces } from '../second-entry/places.ts';
import { statedSnippets } from '../second-entry/snippets.ts';
import { readPages } from '../content/read.ts';
import type { KnownBad } from './case.ts';

const stated = {
  snippets: statedSnippets,
  calendar: statedCalendar,
  parameters: statedParameters,
  rules: statedRules,
  tables: statedTables,
  downloads: statedDownloads,
  citations: statedCitations,
  places: () => statedPlaces(readPages()),
} as const;

/** What the book says after an edit of what the modules state; an edit that changes nothing is a fault of the case. */
function edited(name: keyof typeof stated, from: string, to: string): string {
  const text = JSON.stringify(stated[name]());
  if (!text.includes(from)) return `the case is stale: nothing states ${from}`;
  const changed = JSON.parse(text.replace(from, to)) as Record<string, unknown>;
  return differences(name, readBook(name), changed).join('\n');
}

/** Slips that every tool accepts: valid, recorded again, and not what the page is about. */
export const secondEntryCases: readonly KnownBad[] = [
  {
    name: 'reader’s node count replaced by a typed one',
    story: '--node-count 2 for every reader; the default hides it from the recording.',
    caught: () =>
      edited('snippets', '--node-count 7 --network-plugin azure', '--node-count 2 --network-plugin azure'),
    says: 'create-node-subnet-cilium/cluster > az > lines > 1: expected "az aks create',
  },
  {
    name: 'column of a query filled from another field',
    story: 'isPreview: isDefault prints, and tells the reader that a preview is none.',
    caught: () => edited('snippets', 'isPreview: isPreview', 'isPreview: isDefault'),
    says: 'found "isPreview: isDefault,"',
  },
  {
    name: 'wait that ends before the pods are there',
    story: 'condition=Progressing is true at once; the next command then fails on a slow cluster.',
    caught: () => edited('snippets', 'condition=Available', 'condition=Progressing'),
    says: 'policies/ready > kubectl > lines > 0',
  },
  {
    name: 'clean-up that no longer deletes everything',
    story: 'Two names instead of --all: the third policy stays and the next matrix is false.',
    caught: () =>
      edited(
        'snippets',
        'networkpolicies --namespace shop --all',
        'networkpolicies allow-dns --namespace shop',
      ),
    says: 'policies/remove-policies > kubectl > lines > 0',
  },
  {
    name: 'title that names the other dataplane',
    story: 'The heading of a copied block says Azure, the command asks for Cilium.',
    caught: () => edited('snippets', 'Change the dataplane to Cilium', 'Change the dataplane to Azure'),
    says: 'change-dataplane/to-cilium > title',
  },
  {
    name: 'basis that claims a real cluster',
    story: 'Nothing ran on AKS, and one sentence says that it did.',
    caught: () => edited('snippets', 'no cluster printed it', 'a cluster printed it'),
    says: 'inspect-dataplane/agent-status > kubectl > basis',
  },
  {
    name: 'output of another journey',
    story: 'The page shows the settings of a cluster that it does not speak of.',
    caught: () => edited('snippets', '"journey":"overlay-cilium"', '"journey":"overlay"'),
    says: 'journey: expected "overlay-cilium", found "overlay"',
  },
  {
    name: 'expectation with a line less',
    story: 'The reader is no longer told to look for Hubble: Disabled, and no run misses it.',
    caught: () => edited('snippets', ',\\"Hubble: Disabled\\"', ''),
    says: 'inspect-dataplane/agent-status > kubectl > expects > 0',
  },
  {
    name: 'row of a matrix removed',
    story: 'Without the row for the namesake, a selector may open to every namespace.',
    caught: () => edited('snippets', 'namesake to frontend 80/TCP', 'stranger to frontend 80/TCP'),
    says: 'policies, matrix default-deny',
  },
  {
    name: 'comment in a program turned round',
    story: 'Readers copy the comment with the program; no compiler reads it.',
    caught: () => edited('snippets', 'would take that back', 'would keep it'),
    says: 'create-pod-subnet-cilium/cluster > pulumi > comments',
  },
  {
    name: 'Cilium floor of one minor mistyped',
    story: 'The calendar shows 1.17.7 as the least version, two patches too old.',
    caught: () => edited('calendar', '1.33 1.17.9 1.17.10', '1.33 1.17.7 1.17.10'),
    says: 'cilium on aks > 3',
  },
  {
    name: 'retirement with two digits swapped',
    story: 'Ubuntu 20.04 leaves on 17 March; the page says 7 March.',
    caught: () => edited('calendar', '2027-03-17', '2027-03-07'),
    says: 'ubuntu-20-04 > from: expected "2027-03-17", found "2027-03-07"',
  },
  {
    name: 'words of a parameter with another prefix',
    story: 'The form says one /25 a node; overlay carves /24.',
    caught: () => edited('parameters', 'one /24 a node', 'one /25 a node'),
    says: 'podCidr > about',
  },
  {
    name: 'source of a rule taken away',
    story: 'A rule goes on stating the limit of kubenet without the page that has it.',
    caught: () =>
      edited(
        'rules',
        'aks-overlay-concepts aks-kubenet aks-network-policies',
        'aks-overlay-concepts aks-network-policies',
      ),
    says: 'node-limit > 1',
  },
  {
    name: 'numbers of a sentence exchanged',
    story: 'At most 10 pods and at least 250: both numbers are right, each in the other’s place.',
    caught: () =>
      edited(
        'rules',
        'numbers overlay-max-pods-per-node overlay-min-pods-per-node',
        'numbers overlay-min-pods-per-node overlay-max-pods-per-node',
      ),
    says: 'max-pods > 2',
  },
  {
    name: 'table of another version of a tool',
    story: 'A typed table claims a release in which nobody looked the options up.',
    caught: () => edited('tables', '7.88.1 curl-man', '7.98.1 curl-man'),
    says: 'curl: expected "7.88.1',
  },
  {
    name: 'stack removed before it is destroyed',
    story: 'pulumi stack rm first: the state is gone and the cluster goes on costing money.',
    caught: () =>
      edited('downloads', '"pulumi destroy","pulumi stack rm dev"', '"pulumi stack rm dev","pulumi destroy"'),
    says: 'create-byo-cni > run > 11: expected "pulumi destroy", found "pulumi stack rm dev"',
  },
  {
    name: 'az that is too old for the scripts',
    story: 'The README asks for the least version of another feature.',
    caught: () => edited('downloads', '2.80.0', '2.69.0'),
    says: 'azure cli: expected "2.80.0", found "2.69.0"',
  },
  {
    name: 'two snippets exchanged on a page',
    story: 'Under "allow", the reader copies the policy that denies.',
    caught: () => edited('places', 'Snippet id policies/default-deny', 'Snippet id policies/allow-backend'),
    says: 'found "',
  },
  {
    name: 'evidence of a module swapped for another source that exists',
    story: 'The comment above a range cites the wrong page, and whoever checks it next looks there.',
    caught: () => edited('citations', '"arm-spec","azure-docs-pr-92330"', '"arm-spec","aks-cni-overview"'),
    says: 'src/aks/reserved.ts > 2: expected "azure-docs-pr-92330", found "aks-cni-overview"',
  },
  {
    name: 'second entry that nothing states',
    story: 'A snippet is removed and its second entry stays, as if it were still checked.',
    caught: () => differences('snippets', { entries: { 'gone/cluster': { title: 'Gone' } } }, {}).join(),
    says: 'gone/cluster > title: expected "Gone", found nothing',
  },
];
