import { overlaps } from './cidr.ts';
import { sizeFacts as facts } from './limits/sizes.ts';

/** Ranges that AKS refuses for services, pods and the cluster's virtual network. */
const reservedRanges = [
  facts['reserved-link-local'],
  facts['reserved-test-net'],
  facts['reserved-172-30'],
  facts['reserved-172-31'],
].map(({ value }) => value);

/** The reserved range that a range overlaps; undefined where it keeps clear of all. */
export function reservedRangeIn(range: string): string | undefined {
  return reservedRanges.find((other) => overlaps(range, other));
}
