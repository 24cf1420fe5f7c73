import { factIdsIn } from '../rules/prose.ts';
import { fact } from '../limits.ts';
import { retirement } from '../calendar/retirements.ts';
import { acnsFeatures } from './acns.ts';
import { datapathFeatures } from './datapath.ts';
import type { Area, Feature } from './feature.ts';
import { policyFeatures } from './policy.ts';
import { serviceFeatures } from './services.ts';

/** Every feature of the matrix, area by area. */
export const features: readonly Feature[] = [
  ...policyFeatures,
  ...datapathFeatures,
  ...serviceFeatures,
  ...acnsFeatures,
];

/** The features of one area, in their order. */
export function featuresOf(area: Area): readonly Feature[] {
  return features.filter((feature) => feature.area === area);
}

/** Every source behind one feature: its own, that of its retirement, those of the numbers in its note. */
export function featureSources(feature: Feature): readonly string[] {
  const ends = feature.retirement ? [retirement(feature.retirement).source] : [];
  return [...new Set([...feature.sources, ...ends, ...factIdsIn(feature.note).map((id) => fact(id).source)])];
}
