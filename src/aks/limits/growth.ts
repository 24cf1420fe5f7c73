import { grown } from '../pod-range.ts';
import { addressFacts, nodesInRange } from './addresses.ts';
import type { Fact } from './fact.ts';

/** The range of Microsoft's example of growth, AKS's default, and the upper of two neighbours. */
const exampleRange = '10.244.0.0/18';
const defaultRange = addressFacts['default-pod-cidr'].value;
const upperHalf = '10.245.0.0/16';

/** Pod CIDRs before and after they grow, and the nodes that fit into them. */
export const growthFacts = {
  'pod-range-example-before': { value: exampleRange, unit: 'CIDR', source: 'aks-pod-cidr-expand' },
  'pod-range-example-after': { value: grown(exampleRange, 2), unit: 'CIDR', source: 'aks-pod-cidr-expand' },
  'nodes-in-example-before': {
    value: nodesInRange(exampleRange),
    unit: 'nodes',
    source: 'aks-overlay-concepts',
  },
  'nodes-in-example-after': {
    value: nodesInRange(grown(exampleRange, 2)),
    unit: 'nodes',
    source: 'aks-overlay-concepts',
  },
  'default-pod-cidr-grown': { value: grown(defaultRange), unit: 'CIDR', source: 'aks-pod-cidr-expand' },
  'nodes-in-default-grown': {
    value: nodesInRange(grown(defaultRange)),
    unit: 'nodes',
    source: 'aks-overlay-concepts',
  },
  'pod-range-upper-half': { value: upperHalf, unit: 'CIDR', source: 'aks-pod-cidr-expand' },
  'pod-range-upper-half-grown': { value: grown(upperHalf), unit: 'CIDR', source: 'aks-pod-cidr-expand' },
} as const satisfies Record<string, Fact>;
