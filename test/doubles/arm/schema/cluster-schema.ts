import { buildDefinitions, type JsonSchema } from './build.ts';
import type { Models } from './models.ts';
import type { WireNames } from './wire-names.ts';

/** A self-contained schema of the body of `PUT …/managedClusters/…`. */
export interface ClusterSchema extends JsonSchema {
  $comment: string;
  definitions: Record<string, JsonSchema>;
}

/**
 * Builds the closed schema of a managed cluster as JSON carries it. The SDK lifts the members of `properties`
 * into `ManagedCluster` itself; this puts them back.
 */
export function clusterSchema(models: Models, wireNames: WireNames, comment: string): ClusterSchema {
  const { ManagedCluster: cluster = {}, ...definitions } = {
    ...buildDefinitions(models, wireNames, 'ManagedClusterProperties'),
    ...buildDefinitions(models, wireNames, 'ManagedCluster'),
  };
  const lifted = new Set(
    models.interfaces.get('ManagedClusterProperties')?.properties.map(({ name }) => name),
  );
  const own = Object.entries(cluster.properties ?? {}).filter(([name]) => !lifted.has(name));
  const properties = {
    ...Object.fromEntries(own),
    properties: { $ref: '#/definitions/ManagedClusterProperties' },
  };
  return { $comment: comment, ...cluster, properties, definitions };
}
