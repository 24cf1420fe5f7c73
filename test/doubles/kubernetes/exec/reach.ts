import { decide, type Endpoint, type Flow } from '../../../../src/policies/index.ts';
import { podsOf, type Cluster } from '../cluster.ts';
import { kindNamed } from '../kinds.ts';
import { isRecord, listAt, mapAt, textAt, type KubeObject } from '../objects.ts';
import { asksFor, policiesFor, sends, type Asked } from './layer7.ts';
import { nameOf, policiesOf, worldOf } from './policy-world.ts';

/**
 * What becomes of a new connection; `refused` where nobody listens, `name refused` where a policy lets no such
 * question through, `no such host` where DNS knows no name.
 */
export type Reach = 'open' | 'refused' | 'timeout' | 'dns timeout' | 'name refused' | 'no such host';

/** The answer to an HTTP request, or why there is none. */
export type Answer = Exclude<Reach, 'open'> | { readonly status: number; readonly body: string };

/** The hosts outside that the double knows, with addresses reserved for examples; that they listen on 443 is assumed. */
const outside: Readonly<Record<string, string>> = {
  'www.microsoft.com': '203.0.113.80',
  'www.example.com': '203.0.113.81',
};

const anything: Asked['passes'] = () => true;

/**
 * Whether a pod gets through to `host:port`, computed by this project's own evaluator (src/policies) from the
 * policies in the store. No packet is sent and no dataplane is asked: what the evaluator gets wrong, this gets wrong.
 */
export function reach(cluster: Cluster, pod: KubeObject, host: string, port: number): Reach {
  const found = addressOf(cluster, pod, host);
  if (typeof found === 'string') return found;
  return reachAddress(cluster, pod, found.address, port, { passes: anything, host: found });
}

/**
 * What a request to the server of the agnhost image brings back. A proxy answers where the port is open and the
 * request is not (source id cilium-layer7).
 */
export function request(
  cluster: Cluster,
  pod: KubeObject,
  { host, port, method, path }: { host: string; port: number; method: string; path: string },
): Answer {
  const found = addressOf(cluster, pod, host);
  if (typeof found === 'string') return found;
  const end = reachAddress(cluster, pod, found.address, port, { passes: anything, host: found });
  if (end !== 'open') return end;
  const passes = sends(method, path);
  const sent = reachAddress(cluster, pod, found.address, port, { passes, host: found });
  if (sent !== 'open') return { status: 403, body: 'Access denied\r\n' };
  return { status: 200, body: serverSays(cluster, pod, found.address, port, path) };
}

/** Kubernetes' netexec.go: `/hostname` is the name of the pod, `/clientip` the address and port of the client. */
function serverSays(cluster: Cluster, pod: KubeObject, address: string, port: number, path: string): string {
  const server = targetOf(cluster, address, port)?.pod;
  if (path === '/hostname' && server) return server.metadata.name;
  if (path === '/clientip') return `${textAt(pod, 'status.podIP')}:40000`;
  throw new Error(`reach.ts: the double does not know what the server says to ${path}`);
}

/** Asks the cluster's DNS, which a policy may forget to allow or limit to certain names. */
function addressOf(
  cluster: Cluster,
  pod: KubeObject,
  host: string,
): { name: string; address: string } | 'dns timeout' | 'name refused' | 'no such host' {
  if (/^[\d.]+$/.test(host)) return { name: '', address: host };
  const [service = '', namespace = pod.metadata.namespace ?? ''] = host.split('.');
  const found = cluster.store.get(kindNamed('Service'), namespace, service);
  const name = found ? `${service}.${namespace}.svc.cluster.local` : host;
  const dns = podsOf(cluster, 'kube-system').find(
    (one) => mapAt(one, 'metadata.labels')['k8s-app'] === 'kube-dns',
  );
  const question = { to: { pod: dns ? nameOf(dns) : '' }, port: 53, protocol: 'UDP' } as const;
  if (!dns || !passes(cluster, pod, question, { passes: anything })) return 'dns timeout';
  if (!passes(cluster, pod, question, { passes: asksFor(name) })) return 'name refused';
  const address = found ? textAt(found, 'spec.clusterIP') : outside[name];
  return address === undefined ? 'no such host' : { name, address };
}

/**
 * An address is a Service's, which stands for its first pod, or a pod's, or somebody's outside. That a port which a
 * Service does not have times out is assumed.
 */
function reachAddress(cluster: Cluster, pod: KubeObject, address: string, port: number, asked: Asked): Reach {
  const behind = targetOf(cluster, address, port);
  if (!behind) return 'timeout';
  const target = behind.pod;
  const to: Endpoint = target ? { pod: nameOf(target) } : { ip: behind.address };
  if (!passes(cluster, pod, { to, port: behind.port, protocol: 'TCP' }, asked)) return 'timeout';
  const isOutside = Object.values(outside).includes(behind.address) && behind.port === 443;
  return isOutside || (target && listens(target, behind.port)) ? 'open' : 'refused';
}

/** Where a packet to an address ends: the pod behind a Service, a pod, or an address outside. */
function targetOf(
  cluster: Cluster,
  address: string,
  port: number,
): { pod: KubeObject | undefined; address: string; port: number } | undefined {
  const services = cluster.store.list(kindNamed('Service'));
  const service = services.find((one) => textAt(one, 'spec.clusterIP') === address);
  const behind = service ? backendOf(cluster, service, port) : { address, port };
  if (!behind) return undefined;
  return { ...behind, pod: podsOf(cluster).find((one) => textAt(one, 'status.podIP') === behind.address) };
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

function passes(cluster: Cluster, pod: KubeObject, flow: Omit<Flow, 'from'>, asked: Asked): boolean {
  const policies = policiesFor(policiesOf(cluster), asked);
  const { verdict, because } = decide(worldOf(cluster), policies, { ...flow, from: { pod: nameOf(pod) } });
  if (verdict === 'not evaluated') throw new Error(`reach.ts: not evaluated: ${because.join('; ')}`);
  return verdict === 'allow';
}

/** What a pod declares is taken for what it listens on. */
function listens(pod: KubeObject, port: number): boolean {
  const ports = listAt(pod, 'spec.containers').flatMap((container) => listAt(container, 'ports'));
  return ports.some((one) => isRecord(one) && one['containerPort'] === port);
}
