import { addressFacts } from './addresses.ts';
import { nodeFacts } from './nodes.ts';

export { maxPodsInBlocks, nodesIn, smallestPrefixFor, staticBlocks } from './addresses.ts';

/** The facts that sizes are counted with, apart from all others: this much of them loads in a reader's browser. */
export const sizeFacts = { ...addressFacts, ...nodeFacts } as const;
