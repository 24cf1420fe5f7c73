import { now } from '../clock.ts';
import { at, textAt, type KubeObject } from '../objects.ts';

/** The status of a DaemonSet whose pods these are. */
export function daemonSetStatus(daemonSet: KubeObject, pods: readonly KubeObject[]): object {
  const ready = readyCount(pods);
  return {
    currentNumberScheduled: pods.length,
    desiredNumberScheduled: pods.length,
    numberAvailable: ready,
    numberMisscheduled: 0,
    numberReady: ready,
    observedGeneration: daemonSet.metadata.generation ?? 1,
    updatedNumberScheduled: pods.length,
  };
}

/** The status of a Deployment whose pods these are, all of its newest template. */
export function deploymentStatus(deployment: KubeObject, pods: readonly KubeObject[]): object {
  const ready = readyCount(pods);
  const available = ready >= Number(at(deployment, 'spec.replicas') ?? 1);
  const condition = (type: string, status: boolean, reason: string): object => {
    return { type, status: status ? 'True' : 'False', reason, lastTransitionTime: now, lastUpdateTime: now };
  };
  const reason = available ? 'MinimumReplicasAvailable' : 'MinimumReplicasUnavailable';
  return {
    observedGeneration: deployment.metadata.generation ?? 1,
    replicas: pods.length,
    updatedReplicas: pods.length,
    readyReplicas: ready,
    availableReplicas: ready,
    unavailableReplicas: pods.length - ready,
    conditions: [
      condition('Available', available, reason),
      condition('Progressing', true, available ? 'NewReplicaSetAvailable' : 'ReplicaSetUpdated'),
    ],
  };
}

/** The status of a ReplicaSet whose pods these are. */
export function replicaSetStatus(replicaSet: KubeObject, pods: readonly KubeObject[]): object {
  const ready = readyCount(pods);
  return {
    availableReplicas: ready,
    fullyLabeledReplicas: pods.length,
    observedGeneration: replicaSet.metadata.generation ?? 1,
    readyReplicas: ready,
    replicas: pods.length,
  };
}

function readyCount(pods: readonly KubeObject[]): number {
  return pods.filter((pod) => textAt(pod, 'status.phase') === 'Running').length;
}
