import type { KubeObject } from '../objects.ts';
import type { ClusterProfile } from '../types.ts';

/** A workload of kube-system, as far as commands can tell workloads apart. */
export interface Workload {
  readonly kind: 'DaemonSet' | 'Deployment';
  readonly name: string;
  /** Labels of its pods, by which it also selects them. */
  readonly labels: Readonly<Record<string, string>>;
  /** Labels of its pods beyond the selector. */
  readonly moreLabels?: Readonly<Record<string, string>>;
  /** Labels of the workload itself, where they differ. */
  readonly ownLabels?: Readonly<Record<string, string>>;
  /** Names and images; versions of images are assumed where no fact gives them. */
  readonly containers: readonly (readonly [name: string, image: string])[];
  readonly initContainers?: readonly string[];
  readonly hostNetwork: boolean;
  readonly nodeSelector?: Readonly<Record<string, string>>;
  readonly replicas?: number;
  /** Where AKS runs it; everywhere without this. */
  readonly on?: (profile: ClusterProfile) => boolean;
}

/** The object of a workload. */
export function workload({ kind, name, labels, moreLabels, ownLabels, ...rest }: Workload): KubeObject {
  const containers = rest.containers.map(([container, image]) => ({ name: container, image }));
  const initContainers = rest.initContainers?.map((init) => ({ name: init, image: containers[0]?.image }));
  const spec = {
    containers,
    ...(initContainers ? { initContainers } : {}),
    ...(rest.hostNetwork ? { hostNetwork: true } : {}),
    ...(rest.nodeSelector ? { nodeSelector: rest.nodeSelector } : {}),
    serviceAccountName: name,
  };
  const template = { metadata: { labels: { ...labels, ...moreLabels } }, spec };
  return {
    apiVersion: 'apps/v1',
    kind,
    metadata: { name, namespace: 'kube-system', labels: { ...(ownLabels ?? labels) } },
    spec: {
      ...(rest.replicas ? { replicas: rest.replicas } : {}),
      selector: { matchLabels: labels },
      template,
    },
  };
}
