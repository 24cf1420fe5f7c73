import {
  decide,
  type Endpoint,
  type Flow,
  type PolicyObject,
  type Protocol,
  type World,
} from '../../../../src/policies/index.ts';
import { nodesOf, podsOf, type Cluster } from '../cluster.ts';
import { kindNamed } from '../kinds.ts';
import { at, isRecord, listAt, mapAt, textAt, type KubeObject } from '../objects.ts';

/** What becomes of a new connection; `refused` where nobody listens, `no such host` where DNS knows no name. */
export type Reach = 'open' | 'refused' | 'timeout' | 'dns timeout' | 'no such host';

/**
 * Whether a pod gets through to `host:port`, computed by this project's own evaluator (src/policies) from the
 * policies in the store. No packet is sent and no dataplane is asked: what the evaluator gets wrong, this gets wrong.
 */
export function reach(cluster: Cluster, pod: KubeObject, host: string, port: number): Reach {
  const [service, namespace = pod.metadata.namespace ?? ''] = host.split('.');
  if (/^[\d.]+$/.test(host)) return reachAddress(cluster, pod, host, port);
  const dns = podsOf(cluster, 'kube-system').find(
    (one) => mapAt(one, 'metadata.labels')['k8s-app'] === 'kube-dns',
  );
  if (!dns || !passes(cluster, pod, { pod: nameOf(dns) }, 53, 'UDP')) return 'dns timeout';
  const found = cluster.store.get(kindNamed('Service'), namespace, service ?? '');
  return found ? reachAddress(cluster, pod, textAt(found, 'spec.clusterIP'), port) : 'no such host';
}

/**
 * An address is a Service's, which stands for its first pod, or a pod's, or somebody's outside. That a port which a
 * Service does not have times out is assumed.
 */
function reachAddress(cluster: Cluster, pod: KubeObject, address: string, port: number): Reach {
  const services = cluster.store.list(kindNamed('Service'));
  const service = services.find((one) => textAt(one, 'spec.clusterIP') === address);
  const behind = service ? backendOf(cluster, service, port) : { address, port };
  if (!behind) return 'timeout';
  const target = podsOf(cluster).find((one) => textAt(one, 'status.podIP') === behind.address);
  const to: Endpoint = target ? { pod: nameOf(target) } : { ip: behind.address };
  if (!passes(cluster, pod, to, behind.port, 'TCP')) return 'timeout';
  return target && listens(target, behind.port) ? 'open' : 'refused';
}

/** The pods behind a Service, in the order of its endpoints. */
export function podsBehind(cluster: Cluster, namespace: string, name: string): readonly KubeObject[] {
  const endpoints = cluster.store.get(kindNamed('Endpoints'), namespace, name);
  const addresses = listAt(endpoints, 'subsets').flatMap((subset) => listAt(subset, 'addresses'));
  return addresses.flatMap((address) =>
    podsOf(cluster, namespace).filter((pod) => textAt(pod, 'status.podIP') === textAt(address, 'ip')),
  );
}

function backendOf(
  cluster: Cluster,
  service: KubeObject,
  port: number,
): { address: string; port: number } | undefined {
  const { namespace, name } = service.metadata;
  const ports = listAt(service, 'spec.ports');
  const index = ports.findIndex((one) => Number(textAt(one, 'port')) === port);
  const endpoints = cluster.store.get(kindNamed('Endpoints'), namespace, name);
  const address = textAt(endpoints, 'subsets.0.addresses.0.ip');
  if (index === -1 || address === '') return undefined;
  return { address, port: Number(textAt(endpoints, `subsets.0.ports.${index}.port`)) };
}

function passes(cluster: Cluster, pod: KubeObject, to: Endpoint, port: number, protocol: Protocol): boolean {
  const flow: Flow = { from: { pod: nameOf(pod) }, to, port, protocol };
  const { verdict, because } = decide(worldOf(cluster), policiesOf(cluster), flow);
  if (verdict === 'not evaluated') throw new Error(`reach.ts: not evaluated: ${because.join('; ')}`);
  return verdict === 'allow';
}

/** Without an engine a NetworkPolicy does nothing; Cilium's own kinds exist with Cilium only. */
function policiesOf(cluster: Cluster): PolicyObject[] {
  const { dataplane, policyEngine } = cluster.profile;
  const own = ['CiliumNetworkPolicy', 'CiliumClusterwideNetworkPolicy'];
  const names = dataplane === 'cilium' ? ['NetworkPolicy', ...own] : policyEngine ? ['NetworkPolicy'] : [];
  return names.flatMap((name) => cluster.store.list(kindNamed(name))) as unknown as PolicyObject[];
}

function worldOf(cluster: Cluster): World {
  return {
    engine: cluster.profile.policyEngine ?? 'cilium',
    namespaces: cluster.store.list(kindNamed('Namespace')).map((namespace) => ({
      name: namespace.metadata.name,
      labels: mapAt(namespace, 'metadata.labels'),
    })),
    pods: podsOf(cluster)
      .filter((pod) => textAt(pod, 'status.podIP') !== '')
      .map((pod) => ({
        name: pod.metadata.name,
        namespace: pod.metadata.namespace ?? '',
        labels: mapAt(pod, 'metadata.labels'),
        ip: textAt(pod, 'status.podIP'),
        node: textAt(pod, 'spec.nodeName'),
        hostNetwork: at(pod, 'spec.hostNetwork') === true,
      })),
    nodes: nodesOf(cluster).map((node) => ({
      name: node.metadata.name,
      ip: textAt(node, 'status.addresses.0.address'),
    })),
  };
}

/** What a pod declares is taken for what it listens on. */
function listens(pod: KubeObject, port: number): boolean {
  const ports = listAt(pod, 'spec.containers').flatMap((container) => listAt(container, 'ports'));
  return ports.some((one) => isRecord(one) && one['containerPort'] === port);
}

function nameOf({ metadata }: KubeObject): string {
  return `${metadata.namespace}/${metadata.name}`;
}
