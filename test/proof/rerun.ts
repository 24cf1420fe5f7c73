import { snippet } from '../../snippets/registry.ts';
import { invocations } from '../../src/commands/invocation.ts';
import { parseManifest } from '../../src/snippet/manifest.ts';
import type { Cluster } from '../doubles/kubernetes/cluster.ts';
import { create } from '../doubles/kubernetes/controllers/index.ts';
import { runIn } from '../doubles/kubernetes/exec/run.ts';
import { targetOf } from '../doubles/kubernetes/api/target.ts';
import { everyKind } from '../doubles/kubernetes/kind-table.ts';
import { kindNamed } from '../doubles/kubernetes/kinds.ts';
import type { KubeObject } from '../doubles/kubernetes/objects.ts';
import { seedCluster } from '../doubles/kubernetes/seed/index.ts';
import { profileOf } from '../journeys/cluster.ts';
import type { JourneyRecording, StepRecording } from '../journeys/recording.ts';
import { contexts, valueOf } from '../journeys/place.ts';
import { armReplay } from './replay.ts';

/** What running a step's commands once more gave: the steps that could be run so, and what differs. */
export interface Rerun {
  readonly ran: readonly string[];
  readonly faults: readonly string[];
}

/**
 * Runs the commands that a recording ran in containers and on nodes once more, on fresh doubles of the same clusters and
 * without kubectl: whoever types a line into a sample output has to make the double print it. What a snippet applied
 * is there again, and so are the pods of kubectl debug; only policies are deleted.
 */
export function rerun({ journey, before = [], steps }: JourneyRecording): Rerun {
  const clusters = new Map<string, Cluster>();
  const arm = armReplay((made) => void clusters.set(made.name, seedCluster(profileOf(made))));
  before.forEach(arm.statusOf);
  const names = contexts(steps);
  const clusterAt = (words: readonly string[]): Cluster | undefined =>
    clusters.get(names.get(valueOf(words, '--context') ?? '') ?? '') ?? [...clusters.values()].at(-1);
  const ran: string[] = [];
  const faults = steps.flatMap((step) => {
    step.arm.forEach(arm.statusOf);
    apply(step, clusterAt);
    removePolicies(step, clusterAt);
    const output = step.stdout === '' ? undefined : outputOf(step, clusterAt);
    if (output === undefined) return [];
    ran.push(step.snippet);
    return output === step.stdout
      ? []
      : [`${journey}, ${step.snippet}: ${difference(step.stdout, output)} Run npm run record -- ${journey}.`];
  });
  return { ran, faults };
}

type ClusterAt = (words: readonly string[]) => Cluster | undefined;

/** Creates what the step's text applies from here-documents, on the cluster that each of its commands names. */
function apply({ snippet: id, kind }: StepRecording, clusterAt: ClusterAt): void {
  for (const { words, input } of invocations(textOf(id, kind)).calls) {
    const cluster = words[1] === 'apply' && input !== undefined ? clusterAt(words) : undefined;
    if (!cluster) continue;
    for (const object of parseManifest(input ?? '') as KubeObject[])
      create(cluster, kindNamed(object.kind), sorted(object));
  }
}

/** Deletes the policies that the step deleted, on every cluster that its delete commands name; the rest stays. */
function removePolicies({ snippet: id, kind, kubernetes }: StepRecording, clusterAt: ClusterAt): void {
  const deletes = invocations(textOf(id, kind)).calls.filter(({ words }) => words[1] === 'delete');
  const clusters = new Set(deletes.flatMap(({ words }) => clusterAt(words) ?? []));
  for (const { method, path, status } of kubernetes) {
    const target = method === 'DELETE' && status === 200 ? targetOf(path, everyKind) : undefined;
    if (!target?.name || !/networkpolicies$/.test(target.kind.plural)) continue;
    for (const { store } of clusters) {
      const object = store.get(target.kind, target.namespace, target.name);
      if (object) store.remove(target.kind, object);
    }
  }
}

function textOf(id: string, kind: string): string {
  return snippet(id).faces.find((face) => face.kind === kind)?.text ?? '';
}

/** The lines that a `grep TEXT` at the end of the pipe lets through. */
function kept(text: string, output: string): string {
  const grep = invocations(text).calls.find(({ words }) => words[0] === 'grep');
  const lines = output.split('\n').slice(0, -1);
  return grep
    ? lines
        .filter((line) => line.includes(grep.words[1] ?? ''))
        .map((line) => `${line}\n`)
        .join('')
    : output;
}

/** As kubectl sends it: Go writes the keys of an object in the order of the alphabet, and the double hashes what it gets. */
function sorted<T>(value: T): T {
  if (Array.isArray(value)) return value.map(sorted) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner as unknown)])) as T;
}

function outputOf(
  { snippet: id, kind, calls, execs }: StepRecording,
  clusterAt: ClusterAt,
): string | undefined {
  const asked = calls.filter(({ words }) => ['exec', 'debug'].includes(words[1] ?? ''));
  const outputs = execs.map(({ namespace, pod, container, node, argv }, index) => {
    const cluster = clusterAt(asked[index]?.words ?? []);
    if (!cluster) return undefined;
    const found = container === 'debugger' ? debugPod(pod, node) : podNamed(cluster, namespace, pod);
    // A recording has no carriage returns (test/journeys/normalise.ts).
    return found && runIn(cluster, found, container, argv).stdout.replaceAll('\r', '');
  });
  if (outputs.length === 0 || outputs.includes(undefined)) return undefined;
  return kept(textOf(id, kind), outputs.join(''));
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
  return `line ${at + 1} is "${had[at] ?? ''}"; the double prints "${has[at] ?? ''}".`;
}
