import type { Cluster } from '../cluster.ts';
import { podsOf } from '../cluster.ts';
import { matchesLabels } from '../api/selectors.ts';
import { kindNamed } from '../kinds.ts';
import { addressIn } from '../network-plan.ts';
import { isRecord, listAt, mapAt, textAt, type KubeObject } from '../objects.ts';
import { secondAddress } from '../second-family.ts';
import { ownedBy } from './owned.ts';

/** Gives a Service the defaults of the API server and the next free address of the service range. */
export function completeService(cluster: Cluster, service: KubeObject): KubeObject {
  const taken = cluster.store.list(kindNamed('Service')).flatMap((other) => listAt(other, 'spec.clusterIPs'));
  const free = (n: number): string => {
    const address = addressIn(cluster.plan.serviceRange, n);
    return taken.includes(address) ? free(n + 1) : address;
  };
  const spec = service['spec'] as FamilySpec;
  const { clusterIPs, ...families } = familiesOf(cluster, spec, spec.clusterIP ?? free(100));
  const defaults = { type: 'ClusterIP', sessionAffinity: 'None', internalTrafficPolicy: 'Cluster' };
  const ports = listAt(spec, 'ports').map((port) => {
    const own = port as { port: number; targetPort?: unknown };
    return { protocol: 'TCP', ...own, targetPort: own.targetPort ?? own.port };
  });
  return {
    ...service,
    spec: { ...defaults, ...spec, ...families, ports, clusterIP: clusterIPs[0], clusterIPs },
    status: { loadBalancer: {} },
  };
}

interface FamilySpec {
  readonly clusterIP?: string;
  readonly ipFamilyPolicy?: string;
  readonly ipFamilies?: readonly string[];
}

/**
 * The families of a Service and an address of each: one where the Service says nothing, both where it asks for them
 * and the cluster has them, in the order that it names (source id k8s-dual-stack).
 */
function familiesOf(
  cluster: Cluster,
  { ipFamilyPolicy = 'SingleStack', ipFamilies = ['IPv4'] }: FamilySpec,
  ipv4: string,
): { ipFamilyPolicy: string; ipFamilies: readonly string[]; clusterIPs: readonly string[] } {
  const ipv6 = ipv4 === 'None' ? undefined : secondAddress(cluster, ipv4);
  const both = ipFamilyPolicy !== 'SingleStack' && ipv6 !== undefined;
  const first = ipFamilies[0] === 'IPv6' && ipv6 !== undefined ? 'IPv6' : 'IPv4';
  const order = both ? [first, first === 'IPv4' ? 'IPv6' : 'IPv4'] : [first];
  const clusterIPs = order.map((family) => (family === 'IPv6' ? (ipv6 ?? ipv4) : ipv4));
  return { ipFamilyPolicy, ipFamilies: order, clusterIPs };
}

/** Writes the Endpoints and EndpointSlice of every Service that selects pods. */
export function syncEndpoints(cluster: Cluster, createdAt?: string): void {
  for (const service of cluster.store.list(kindNamed('Service'))) {
    const selector = mapAt(service, 'spec.selector');
    const pods = podsOf(cluster, service.metadata.namespace).filter(
      (pod) => matchesLabels(mapAt(pod, 'metadata.labels'), selector) && textAt(pod, 'status.podIP') !== '',
    );
    if (Object.keys(selector).length === 0) continue;
    put(cluster, 'Endpoints', endpointsOf(service, pods), createdAt);
    put(cluster, 'EndpointSlice', endpointSliceOf(service, pods), createdAt);
  }
}

/** An unchanged object is not written again: each writing would wake the watches. */
function put(cluster: Cluster, name: string, object: KubeObject, createdAt?: string): void {
  const before = cluster.store.get(kindNamed(name), object.metadata.namespace, object.metadata.name);
  const content = ({ metadata: _, ...rest }: KubeObject): string => JSON.stringify(rest);
  if (!before || content(before) !== content(object)) cluster.store.put(kindNamed(name), object, createdAt);
}

function endpointsOf(service: KubeObject, pods: readonly KubeObject[]): KubeObject {
  const { name, namespace = '' } = service.metadata;
  const addresses = pods.map((pod) => ({
    ip: textAt(pod, 'status.podIP'),
    nodeName: textAt(pod, 'spec.nodeName'),
    targetRef: { kind: 'Pod', name: pod.metadata.name, namespace },
  }));
  const subsets = addresses.length === 0 ? [] : [{ addresses, ports: portsOf(service, pods[0]) }];
  return { apiVersion: 'v1', kind: 'Endpoints', metadata: { name, namespace }, subsets };
}

function endpointSliceOf(service: KubeObject, pods: readonly KubeObject[]): KubeObject {
  const { name, namespace = '' } = service.metadata;
  const endpoints = pods.map((pod) => ({
    addresses: [textAt(pod, 'status.podIP')],
    conditions: { ready: true, serving: true, terminating: false },
    nodeName: textAt(pod, 'spec.nodeName'),
    targetRef: { kind: 'Pod', name: pod.metadata.name, namespace },
  }));
  const labels = { 'kubernetes.io/service-name': name };
  const metadata = { name: `${name}-slice`, namespace, labels, ownerReferences: [ownedBy(service)] };
  const ports = portsOf(service, pods[0]);
  return {
    apiVersion: 'discovery.k8s.io/v1',
    kind: 'EndpointSlice',
    metadata,
    addressType: 'IPv4',
    endpoints,
    ports,
  };
}

function portsOf(service: KubeObject, pod: KubeObject | undefined): object[] {
  return listAt(service, 'spec.ports').map((port) => {
    const own = port as { name?: string; protocol: string; targetPort: string | number };
    return {
      ...(own.name ? { name: own.name } : {}),
      port: portNumber(own.targetPort, pod),
      protocol: own.protocol,
    };
  });
}

/** A port that the Service names is looked up in the pod's containers. */
function portNumber(port: string | number, pod: KubeObject | undefined): number {
  if (typeof port === 'number') return port;
  const named = listAt(pod, 'spec.containers')
    .flatMap((container) => listAt(container, 'ports'))
    .find((candidate) => isRecord(candidate) && candidate['name'] === port);
  return Number(isRecord(named) ? named['containerPort'] : 0);
}
