import { nearest } from '../commands/nearest.ts';
import { addressFacts } from './limits/addresses.ts';
import { egressFacts } from './limits/egress.ts';
import { shown, type Fact } from './limits/fact.ts';
import { growthFacts } from './limits/growth.ts';
import { measureFacts } from './limits/measures.ts';
import { nodeFacts } from './limits/nodes.ts';
import { platformFacts } from './limits/platform.ts';
import { tunnelFacts } from './limits/tunnels.ts';
import { versionFacts } from './limits/versions.ts';

export { shown, type Fact };
export { maxPodsInBlocks, nodesIn, smallestPrefixFor, staticBlocks } from './limits/addresses.ts';

/** The subjects. A spread lets a later id win in silence, so a test asks that no id stands in two of them. */
export const factParts = [
  addressFacts,
  growthFacts,
  nodeFacts,
  egressFacts,
  tunnelFacts,
  platformFacts,
  versionFacts,
  measureFacts,
] as const;

/** The one home of every number on the pages; derived ones are computed, so that they cannot disagree. */
export const facts = {
  ...addressFacts,
  ...growthFacts,
  ...nodeFacts,
  ...egressFacts,
  ...tunnelFacts,
  ...platformFacts,
  ...versionFacts,
  ...measureFacts,
} as const satisfies Record<string, Fact>;

/** A text with each `{fact-id}` in it written out; throws with the nearest id where there is no such fact. */
export function withFacts(text: string): string {
  return text.replaceAll(/\{([a-z0-9-]+)\}/g, (_, id: string) => shown(fact(id)));
}

/** The fact of this id; throws with the nearest id where there is none. */
export function fact(id: string): Fact {
  const found = (facts as Readonly<Record<string, Fact>>)[id];
  if (!found)
    throw new Error(
      `Unknown fact "${id}".${nearest(id, Object.keys(facts))} Facts are listed in src/aks/limits/.`,
    );
  return found;
}
