import { parseAllDocuments } from 'yaml';
import { readCall } from '../../src/commands/arguments.ts';
import { kubectlTable } from '../../src/commands/generated/kubectl.ts';
import { invocations } from '../../src/commands/invocation.ts';
import { seededAt } from '../doubles/kubernetes/clock.ts';
import type { Cluster } from '../doubles/kubernetes/cluster.ts';
import { create } from '../doubles/kubernetes/controllers/index.ts';
import { kindNamed } from '../doubles/kubernetes/kinds.ts';
import { isRecord, type KubeObject, type Metadata } from '../doubles/kubernetes/objects.ts';
import { seedCluster } from '../doubles/kubernetes/seed/index.ts';
import type { ClusterProfile } from '../doubles/kubernetes/types.ts';

/** A cluster that a reader may have, by the name that messages give it. */
export interface NamedCluster {
  readonly name: string;
  readonly cluster: Cluster;
}

const profiles: readonly (readonly [ClusterProfile['mode'], ClusterProfile['dataplane'], 'ACNS'?])[] = [
  ['overlay', 'azure'],
  ['overlay', 'cilium'],
  ['overlay', 'cilium', 'ACNS'],
  ['pod-subnet', 'azure'],
  ['pod-subnet', 'cilium'],
  ['node-subnet', 'azure'],
  ['node-subnet', 'cilium'],
];

/** Every AKS cluster that the double can seed, with the workloads that the texts of snippets create in it. */
export function knownClusters(texts: readonly string[]): readonly NamedCluster[] {
  const objects = texts.flatMap((text) => [...written(text), ...typed(text)]);
  return profiles.map(([mode, dataplane, paid]) => {
    const acns = paid ? ({ policies: 'L7', observability: true } as const) : undefined;
    const cluster = seedCluster({ name: 'aks', mode, dataplane, nodeCount: 2, ...(acns ? { acns } : {}) });
    for (const object of objects) {
      const kind = kindNamed(object.kind);
      const { name, namespace } = object.metadata;
      if (!cluster.store.get(kind, namespace, name)) create(cluster, kind, object, seededAt);
    }
    return { name: [mode, 'with', dataplane, ...(paid ? ['and', paid] : [])].join(' '), cluster };
  });
}

const workloads = ['DaemonSet', 'Deployment', 'Pod', 'Service'];

/** Workloads in a manifest, or in the here-document of a command. */
function written(text: string): readonly KubeObject[] {
  const bodies = [...text.matchAll(/<<'(EOF+)'\n(.*?)\n\1$/gms)].map(([, , body]) => body ?? '');
  const manifests = /^apiVersion:/m.test(text) && bodies.length === 0 ? [text] : bodies;
  return manifests.flatMap((body) =>
    parseAllDocuments(body).flatMap((document) => workload(document.toJS())),
  );
}

function workload(value: unknown): readonly KubeObject[] {
  if (!isRecord(value) || !workloads.includes(String(value['kind']))) return [];
  const object = value as unknown as KubeObject;
  return [{ ...object, metadata: { ...object.metadata, namespace: object.metadata.namespace ?? 'default' } }];
}

/** What `kubectl create deployment` and `kubectl run` make: one container, named like its image or its pod. */
function typed(text: string): readonly KubeObject[] {
  return invocations(text).calls.flatMap(({ words }) => {
    const made = /^kubectl (run|create deployment) [a-z]/.exec(words.join(' '))?.[1];
    if (made === undefined) return [];
    const { positionals, options } = readCall(words, kubectlTable);
    const name = positionals[0] ?? words[2] ?? '';
    const image = options.get('image')?.[0] ?? '';
    const metadata = { name, namespace: options.get('namespace')?.[0] ?? 'default' };
    return [made === 'run' ? pod(metadata, name, image) : deployment(metadata, image)];
  });
}

function pod(metadata: Metadata, name: string, image: string): KubeObject {
  const labels = { run: name };
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { ...metadata, labels },
    spec: { containers: [{ name, image }] },
  };
}

function deployment(metadata: Metadata, image: string): KubeObject {
  const labels = { app: metadata.name };
  const container = { name: image.replace(/^.*\//, '').replace(/[:@].*$/, ''), image };
  const template = { metadata: { labels }, spec: { containers: [container] } };
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { ...metadata, labels },
    spec: { selector: { matchLabels: labels }, template },
  };
}
