import type { Cluster } from '../cluster.ts';
import { mapAt, textAt, type KubeObject } from '../objects.ts';
import { align } from './align.ts';
import { localPods, type LocalPod } from './devices.ts';

/** An endpoint of an agent: a pod of its node, with the security identity of its labels. */
export interface Endpoint {
  readonly id: number;
  readonly identity: number;
  readonly labels: readonly string[];
  readonly address: string;
  readonly pod?: KubeObject;
}

/** The endpoints of a node's agent by number, the host's own included (reserved identity 1). */
export function endpointsOf(cluster: Cluster, node: string): readonly Endpoint[] {
  const host: Endpoint = { id: 1, identity: 1, labels: ['reserved:host'], address: '' };
  const pods = localPods(cluster, node).map((local) => endpointOf(local));
  return [host, ...pods].sort((a, b) => a.id - b.id);
}

/** `cilium-dbg endpoint list`: cilium-dbg/cmd/endpoint_list.go; every label but the first has a line of its own. */
export function endpointTable(endpoints: readonly Endpoint[]): string[] {
  const head = [
    [
      'ENDPOINT',
      'POLICY (ingress)',
      'POLICY (egress)',
      'IDENTITY',
      'LABELS (source:key[=value])',
      'IPv6',
      'IPv4',
      'STATUS',
      '',
    ],
    ['', 'ENFORCEMENT', 'ENFORCEMENT', '', '', '', '', ''],
  ];
  const rows = endpoints.flatMap(({ id, identity, labels, address }) => {
    const [first = 'no labels', ...more] = labels;
    const row = [String(id), 'Disabled', 'Disabled', String(identity), first, '', address, 'ready', ''];
    return [row, ...more.map((label) => ['', '', '', '', label, '', '', '', ''])];
  });
  return align([...head, ...rows], 5);
}

/** `cilium-dbg endpoint list -o json`, with the fields that people select by. */
export function endpointJson(endpoints: readonly Endpoint[]): object[] {
  return endpoints.map(({ id, identity, labels, address, pod }) => ({
    id,
    status: {
      'external-identifiers': pod
        ? { 'k8s-namespace': pod.metadata.namespace, 'k8s-pod-name': pod.metadata.name }
        : {},
      identity: { id: identity, labels },
      networking: { addressing: address ? [{ ipv4: address }] : [] },
      state: 'ready',
    },
  }));
}

/** The identity of a set of labels: the same number on every node and in every run. */
export function identityOf(labels: readonly string[]): number {
  return 1000 + (hash(labels.join(',')) % 60_000);
}

/** A pod's labels as Cilium sees them; hashes that change with every rollout are not security relevant. */
export function securityLabels(pod: KubeObject): readonly string[] {
  const { namespace = '' } = pod.metadata;
  const own = Object.entries(mapAt(pod, 'metadata.labels')).filter(
    ([key]) => !/-hash$|^pod-template/.test(key),
  );
  return [
    ...own.map(([key, value]) => `k8s:${key}=${value}`),
    `k8s:io.cilium.k8s.namespace.labels.kubernetes.io/metadata.name=${namespace}`,
    'k8s:io.cilium.k8s.policy.cluster=default',
    `k8s:io.cilium.k8s.policy.serviceaccount=${textAt(pod, 'spec.serviceAccountName') || 'default'}`,
    `k8s:io.kubernetes.pod.namespace=${namespace}`,
  ].sort();
}

function endpointOf({ pod, address }: LocalPod): Endpoint {
  const labels = securityLabels(pod);
  return {
    id: 2 + (hash(pod.metadata.uid ?? '') % 4000),
    identity: identityOf(labels),
    labels,
    address,
    pod,
  };
}

function hash(text: string): number {
  return [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 7);
}
