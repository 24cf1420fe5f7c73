import { seededAt } from '../clock.ts';
import { emptyCluster, type Cluster } from '../cluster.ts';
import { create } from '../controllers/index.ts';
import { kindNamed } from '../kinds.ts';
import type { KubeObject } from '../objects.ts';
import type { ClusterProfile } from '../types.ts';
import { application } from './application.ts';
import { ciliumObjects } from './cilium.ts';
import { configMaps } from './config-maps.ts';
import { hubbleObjects } from './hubble.ts';
import { nodeNetworkConfigs } from './node-network-configs.ts';
import { nodes } from './nodes.ts';
import { systemServices } from './services.ts';
import { workload } from './workload.ts';
import { workloadsOf } from './workloads.ts';

/**
 * A cluster as AKS makes it for a profile, with one application in it. Same profile, same cluster: names,
 * addresses, uids and times are fixed.
 */
export function seedCluster(profile: ClusterProfile): Cluster {
  const cluster = emptyCluster(profile);
  add(cluster, ...['default', 'kube-node-lease', 'kube-public', 'kube-system'].map(namespace));
  add(cluster, ...nodes(cluster));
  add(cluster, ...configMaps(cluster), ...systemServices);
  add(cluster, ...workloadsOf(profile).map(workload), ...hubbleObjects(profile));
  add(cluster, ...application);
  add(cluster, ...nodeNetworkConfigs(cluster), ...ciliumObjects(cluster));
  return cluster;
}

function add(cluster: Cluster, ...objects: readonly KubeObject[]): void {
  for (const object of objects) create(cluster, kindNamed(object.kind), object, seededAt);
}

function namespace(name: string): KubeObject {
  return {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name, labels: { 'kubernetes.io/metadata.name': name } },
  };
}
