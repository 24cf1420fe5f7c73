import { hasNetwork, nodeIndex, nodesOf, podsOf, type Cluster } from '../cluster.ts';
import { now } from '../clock.ts';
import { at, listAt, textAt, type KubeObject } from '../objects.ts';
import { secondAddress } from '../second-family.ts';
import { allowedNodes } from './affinity.ts';

/**
 * What scheduler and kubelet make of a new pod, at once: a node, an address of that node's range, running
 * containers. A pod that needs an address stays Pending where no CNI gives one.
 */
export function startPod(cluster: Cluster, pod: KubeObject, startedAt = now): KubeObject {
  const onHost = at(pod, 'spec.hostNetwork') === true;
  const node = nodeFor(cluster, pod);
  const waiting = node === '' || (!onHost && !hasNetwork(cluster));
  const spec = {
    ...podDefaults,
    ...(pod['spec'] as object),
    ...(waiting ? {} : { nodeName: node }),
  };
  const placed = { ...pod, spec };
  return { ...placed, status: waiting ? pending() : running(cluster, placed, onHost, startedAt) };
}

const podDefaults = {
  restartPolicy: 'Always',
  schedulerName: 'default-scheduler',
  serviceAccountName: 'default',
};

/** The node that the pod asks for, else of those that its affinity allows the one with the fewest of its siblings, then with the fewest pods. */
function nodeFor(cluster: Cluster, pod: KubeObject): string {
  const asked = textAt(pod, 'spec.nodeName');
  if (asked) return asked;
  const owner = textAt(pod, 'metadata.ownerReferences.0.uid');
  const allowed = allowedNodes(
    cluster,
    pod,
    nodesOf(cluster).map(({ metadata }) => metadata.name),
  );
  const loads = new Map(allowed.map((node) => [node, 0]));
  for (const other of podsOf(cluster)) {
    const node = textAt(other, 'spec.nodeName');
    const weight = textAt(other, 'metadata.ownerReferences.0.uid') === owner ? 1000 : 1;
    const load = loads.get(node);
    if (load !== undefined) loads.set(node, load + weight);
  }
  const [least] = [...loads].sort(([, a], [, b]) => a - b);
  return least?.[0] ?? '';
}

function running(cluster: Cluster, pod: KubeObject, onHost: boolean, startedAt: string): object {
  const node = nodeIndex(cluster, textAt(pod, 'spec.nodeName'));
  const hostIP = cluster.plan.nodeAddress(node);
  const podIP = onHost ? hostIP : freeAddress(cluster, node);
  const conditions = ['PodReadyToStartContainers', 'Initialized', 'Ready', 'ContainersReady', 'PodScheduled'];
  return {
    phase: 'Running',
    conditions: conditions.map((type) => ({ type, status: 'True', lastTransitionTime: startedAt })),
    hostIP,
    hostIPs: withSecond(cluster, hostIP),
    podIP,
    podIPs: withSecond(cluster, podIP),
    startTime: startedAt,
    qosClass: 'BestEffort',
    containerStatuses: containerStatuses(pod, startedAt),
  };
}

/** IPv4 first, as the ranges are given. */
function withSecond(cluster: Cluster, ipv4: string): { ip: string }[] {
  const ipv6 = secondAddress(cluster, ipv4);
  return [{ ip: ipv4 }, ...(ipv6 === undefined ? [] : [{ ip: ipv6 }])];
}

function containerStatuses(pod: KubeObject, startedAt: string): object[] {
  return listAt(pod, 'spec.containers').map((container) => ({
    name: textAt(container, 'name'),
    image: textAt(container, 'image'),
    imageID: '',
    ready: true,
    started: true,
    restartCount: 0,
    state: { running: { startedAt } },
  }));
}

function pending(): object {
  const message = '0 nodes are available: untolerated taint {node.kubernetes.io/not-ready: }';
  return {
    phase: 'Pending',
    conditions: [{ type: 'PodScheduled', status: 'False', reason: 'Unschedulable', message }],
    qosClass: 'BestEffort',
  };
}

function freeAddress(cluster: Cluster, node: number): string {
  const taken = new Set(podsOf(cluster).map((pod) => textAt(pod, 'status.podIP')));
  for (let n = 0; ; n += 1) {
    const address = cluster.plan.podAddress(node, n);
    if (!taken.has(address)) return address;
  }
}
