import { features } from '../../src/aks/features/index.ts';
import type { Feature } from '../../src/aks/features/feature.ts';
import { describeFindings } from '../content/finding.ts';
import { acnsFaults, featureFaults } from '../content/guards/features.ts';
import { proseFaults } from '../content/guards/rules.ts';
import type { KnownBad } from './case.ts';
import { allSources } from '../content/data.ts';

const [first] = features.filter(({ id }) => id === 'fqdn');
const judged = (changes: Partial<Feature>): string =>
  describeFindings(featureFaults({ ...(first as Feature), ...changes }, [...allSources().keys()]));
const compared = (label: string, dataplane: string, status: string): string =>
  acnsFaults([{ label, dataplane, status }], features, { FQDN: 'fqdn', BGP: 'bgp' }).join('\n');

/** Rows of the feature matrix that would mislead. */
export const featureCases: readonly KnownBad[] = [
  {
    name: 'feature with an unknown source',
    story: 'A misspelt id leaves a status without anything behind it.',
    caught: () => judged({ sources: ['aks-cilum'] }),
    says: 'unknown source "aks-cilum". Did you mean "aks-cilium"?',
  },
  {
    name: 'feature with an unknown number',
    story: 'A version that nobody entered shows as a hole in the row.',
    caught: () => judged({ note: 'Kubernetes ≥ {k8s-min-fqnd}.' }),
    says: 'unknown fact "k8s-min-fqnd"',
  },
  {
    name: 'retiring feature without an end',
    story: 'Azure NPM retires, but the row does not say when.',
    caught: () => judged({ status: 'retiring' }),
    says: 'a retirement and the status "retiring" go together',
  },
  {
    name: 'month of GA without the release notes',
    story: 'A month was taken from a blog.',
    caught: () => judged({ since: '2025-08' }),
    says: 'name them first',
  },
  {
    name: 'feature without a source',
    story: 'BGP was ticked off in a table that cited nothing.',
    caught: () => judged({ sources: [] }),
    says: 'no source says the status',
  },
  {
    name: 'feature said to be free',
    story: 'Hubble was called built in; on managed Cilium it needs ACNS.',
    caught: () => describeFindings(proseFaults('x', 'Hubble is included by default.')),
    says: 'Hubble is included by default',
  },
  {
    name: 'status that the ACNS page does not share',
    story: 'A feature goes GA on one page and stays preview on the other.',
    caught: () => compared('FQDN', 'Cilium', '**preview** <Cite id="aks-cilium" />'),
    says: 'on the ACNS page, GA in the matrix',
  },
  {
    name: 'dataplane that the ACNS page does not share',
    story: 'FQDN rules are for Cilium only.',
    caught: () => compared('FQDN', 'both', 'GA'),
    says: 'FQDN: both on the ACNS page, cilium in the matrix',
  },
  {
    name: 'feature free in the matrix, paid on its page',
    story: 'One of the two was not updated.',
    caught: () => compared('BGP', 'Cilium', 'not offered'),
    says: 'needs ACNS on its page, and is free in the matrix',
  },
  {
    name: 'ACNS feature that the matrix lacks',
    story: 'A new row on the ACNS page and no row in the matrix.',
    caught: () => compared('Insights', 'both', 'GA'),
    says: 'Insights: the matrix has no such feature',
  },
];
