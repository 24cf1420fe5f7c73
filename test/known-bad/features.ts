import { features } from '../../src/aks/features/index.ts';
import type { Feature } from '../../src/aks/features/feature.ts';
import { describeFindings } from '../content/finding.ts';
import { featureFaults } from '../content/guards/features.ts';
import type { KnownBad } from './case.ts';
import { allSources } from '../content/data.ts';

const [first] = features.filter(({ id }) => id === 'fqdn');
const judged = (changes: Partial<Feature>): string =>
  describeFindings(featureFaults({ ...(first as Feature), ...changes }, [...allSources().keys()]));

/** Rows of the feature matrix that would mislead. */
export const featureCases: readonly KnownBad[] = [
  {
    name: 'feature without a source',
    story: 'BGP was ticked off in a table that cited nothing.',
    caught: () => judged({ sources: [] }),
    says: 'no source says the status',
  },
];
