import type { Cluster } from '../cluster.ts';
import { now } from '../clock.ts';
import { at, listAt, textAt, type KubeObject } from '../objects.ts';
import { kindNamed } from '../kinds.ts';
import type { Output } from './program.ts';
import { runIn } from './run.ts';
import type { ContainerTarget } from './target.ts';

const outputs = new WeakMap<Cluster, Map<string, Output>>();

/** Runs a container's own command the first time it is asked for, then ends its pod as the command ended. */
export function ownOutput(cluster: Cluster, { pod, container }: ContainerTarget): Output {
  const known = outputs.get(cluster) ?? new Map<string, Output>();
  outputs.set(cluster, known);
  const key = `${pod.metadata.uid ?? ''}/${container}`;
  const output = known.get(key) ?? runIn(cluster, pod, container, commandOf(pod, container));
  if (!known.has(key)) finish(cluster, pod, output.exitCode);
  known.set(key, output);
  return output;
}

/** True for a pod that runs one command and ends: the double only runs what asks for no restart. */
export function runsToCompletion(pod: KubeObject): boolean {
  return at(pod, 'spec.restartPolicy') === 'Never';
}

function commandOf(pod: KubeObject, container: string): readonly string[] {
  const found = listAt(pod, 'spec.containers').find((one) => textAt(one, 'name') === container);
  return [...listAt(found, 'command'), ...listAt(found, 'args')].map(String);
}

function finish(cluster: Cluster, pod: KubeObject, exitCode: number): void {
  const reason = exitCode === 0 ? 'Completed' : 'Error';
  const statuses = listAt(pod, 'status.containerStatuses').map((status) => ({
    ...(status as object),
    ready: false,
    started: false,
    state: { terminated: { exitCode, reason, startedAt: now, finishedAt: now } },
  }));
  const phase = exitCode === 0 ? 'Succeeded' : 'Failed';
  const status = { ...(pod['status'] as object), phase, containerStatuses: statuses };
  cluster.store.put(kindNamed('Pod'), { ...pod, status });
}
