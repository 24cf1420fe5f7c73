import { expectationsOf } from '../../../snippets/policies/matrix.ts';
import { scenarios, world, type Scenario } from '../../../snippets/policies/scenario.ts';
import { snippet } from '../../../snippets/registry.ts';
import type { Parameters } from '../../aks/parameters.ts';
import { nearest } from '../../commands/nearest.ts';
import { describeFault, matrix, type Engine, type PolicyObject } from '../../policies/index.ts';
import { parseManifest } from '../../snippet/manifest.ts';

/** The scenario of this name; throws with the nearest names where there is none. */
export function scenarioNamed(id: string): Scenario {
  const found = (scenarios as Readonly<Record<string, Scenario>>)[id];
  if (!found) throw new Error(`Unknown policy matrix "${id}".${nearest(id, Object.keys(scenarios))}`);
  return found;
}

/** The policies of a scenario, read back from the manifests that the reader copies. */
export function policiesOf({ applies }: Scenario, parameters: Parameters): readonly PolicyObject[] {
  return applies.flatMap((name) => {
    const manifest = snippet(`policies/${name}`, parameters).faces.find(({ kind }) => kind === 'manifest');
    if (!manifest) throw new Error(`snippets/policies: snippet "${name}" has no manifest face.`);
    return parseManifest(manifest.text) as readonly PolicyObject[];
  });
}

/** Where the evaluator decides otherwise than a scenario states for an engine, one line a cell. */
export function scenarioFaults(
  scenario: Scenario,
  engine: Engine,
  policies: readonly PolicyObject[],
  parameters: Parameters,
): readonly string[] {
  const expectations = scenario.rows.flatMap((row) => expectationsOf(scenario, row, engine));
  return matrix(world(engine, parameters), policies, expectations).map(
    (fault) => `${engine}: ${describeFault(fault)}`,
  );
}
