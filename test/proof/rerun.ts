import type { Cluster } from '../doubles/kubernetes/cluster.ts';
import { runIn } from '../doubles/kubernetes/exec/run.ts';
import { kindNamed } from '../doubles/kubernetes/kinds.ts';
import type { KubeObject } from '../doubles/kubernetes/objects.ts';
import { seedCluster } from '../doubles/kubernetes/seed/index.ts';
import { profileOf } from '../journeys/cluster.ts';
import type { JourneyRecording, StepRecording } from '../journeys/recording.ts';
import { armReplay } from './replay.ts';

/** What running a step's commands once more gave: the steps that could be run so, and what differs. */
export interface Rerun {
  readonly ran: readonly string[];
  readonly faults: readonly string[];
}

/**
 * Runs the commands that a recording ran in containers and on nodes once more, on a fresh double of the same cluster and
 * without kubectl: whoever types a line into a sample output has to make the double print it. Pods that a snippet made
 * are not there again, those of kubectl debug excepted.
 */
export function rerun({ journey, before = [], steps }: JourneyRecording): Rerun {
  let cluster: Cluster | undefined;
  const arm = armReplay((made) => (cluster = seedCluster(profileOf(made))));
  before.forEach(arm.statusOf);
  const ran: string[] = [];
  const faults = steps.flatMap((step) => {
    step.arm.forEach(arm.statusOf);
    const output = cluster && step.stdout !== '' ? outputOf(cluster, step) : undefined;
    if (output === undefined) return [];
    ran.push(step.snippet);
    return output === step.stdout ? [] : [`${journey}, ${step.snippet}: ${difference(step.stdout, output)}`];
  });
  return { ran, faults };
}

function outputOf(cluster: Cluster, { execs }: StepRecording): string | undefined {
  const outputs = execs.map(({ namespace, pod, container, node, argv }) => {
    const found = container === 'debugger' ? debugPod(pod, node) : podNamed(cluster, namespace, pod);
    return found && runIn(cluster, found, container, argv).stdout;
  });
  return outputs.length === 0 || outputs.includes(undefined) ? undefined : outputs.join('');
}

function podNamed(cluster: Cluster, namespace: string, name: string): KubeObject | undefined {
  return cluster.store.list(kindNamed('Pod'), namespace).find(({ metadata }) => metadata.name === name);
}

/** As kubectl debug makes it with the sysadmin profile (source id k8s-node-debug). */
function debugPod(name: string, nodeName: string): KubeObject {
  const debugger_ = {
    name: 'debugger',
    image: 'mcr.microsoft.com/azurelinux/busybox:1.36',
    securityContext: { privileged: true },
    volumeMounts: [{ name: 'host-root', mountPath: '/host' }],
  };
  const volumes = [{ name: 'host-root', hostPath: { path: '/' } }];
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name, namespace: 'default' },
    spec: { nodeName, hostNetwork: true, volumes, containers: [debugger_] },
  };
}

function difference(recorded: string, now: string): string {
  const [had, has] = [recorded.split('\n'), now.split('\n')];
  const line = had.findIndex((text, index) => text !== has[index]);
  const at = line === -1 ? had.length : line;
  return `line ${at + 1} is "${had[at] ?? ''}"; the double prints "${has[at] ?? ''}". Run npm run record.`;
}
