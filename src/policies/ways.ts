import { decider } from './decide.ts';
import { PolicyError } from './error.ts';
import type { Decision, Endpoint, Flow, PodModel, PolicyObject, Protocol, World } from './model.ts';

/** Where Azure's probes come from, and where its agent on each machine is asked. */
export const wireServer = '168.63.129.16';
/** Instance metadata, and tokens of managed identities. */
export const instanceMetadata = '169.254.169.254';

interface Target {
  /** `namespace/name` of the pod. */
  readonly to: string;
  /** The port on the pod, as after a Service was translated. */
  readonly port: number;
  readonly protocol?: Protocol;
}

/** A way that readers ask about which is more than one flow, or whose ends are not what they seem. */
export type Way =
  | (Target & LoadBalanced & { readonly way: 'load balancer'; readonly client: string })
  | (Target & LoadBalanced & { readonly way: 'probe'; readonly healthCheckNodePort?: number })
  | (Target & { readonly way: 'ingress controller'; readonly controller: string })
  | (Target & { readonly way: 'webhook' })
  | { readonly way: 'local dns' | 'instance metadata' | 'wire server'; readonly from: string };

interface LoadBalanced {
  readonly externalTrafficPolicy: 'Cluster' | 'Local';
}

/** One flow of a way, and when it is taken. */
export interface Leg {
  readonly when: string;
  readonly flow: Flow;
}

/** The legs of a way, each with what becomes of it. */
export function decideWay(
  world: World,
  policies: readonly PolicyObject[],
  way: Way,
): readonly (Leg & { readonly decision: Decision })[] {
  const decide = decider(world, policies);
  return legsOf(world, way).map((leg) => ({ ...leg, decision: decide(leg.flow) }));
}

/** The flows that a way is made of, with the ends that a policy sees. */
export function legsOf(world: World, way: Way): readonly Leg[] {
  switch (way.way) {
    case 'load balancer':
      return balanced(world, way, way.client);
    case 'probe':
      return probed(world, way);
    case 'ingress controller':
      return [{ when: 'always', flow: flowTo(way, { pod: way.controller }) }];
    case 'webhook':
      return called(world, way);
    case 'local dns':
      return asked(world, way.from, 53, ['UDP', 'TCP'], { node: podNamed(world, way.from).node });
    case 'instance metadata':
      return asked(world, way.from, 80, ['TCP'], { ip: instanceMetadata });
    case 'wire server':
      return asked(world, way.from, 80, ['TCP'], { ip: wireServer });
  }
}

/**
 * Which source the pod sees. With `Cluster` kube-proxy puts a node's address in place of the client's, Cilium only where
 * the pod is on another node; with `Local` both keep it. Sources as in the page on load balancers:
 * https://docs.cilium.io/en/stable/network/kubernetes/kubeproxy-free/#client-source-ip-preservation and
 * https://kubernetes.io/docs/tutorials/services/source-ip/
 */
function balanced(world: World, target: Target & LoadBalanced, client: string): readonly Leg[] {
  const { node } = podNamed(world, target.to);
  const own = world.engine === 'cilium' ? { ip: client } : { node };
  if (target.externalTrafficPolicy === 'Local') {
    return [{ when: 'the packet comes to the node of the pod', flow: flowTo(target, { ip: client }) }];
  }
  const others = world.nodes.filter(({ name }) => name !== node);
  return [
    { when: 'the packet comes to the node of the pod', flow: flowTo(target, own) },
    ...others.map(({ name }) => ({
      when: `the packet comes to ${name}`,
      flow: flowTo(target, { node: name }),
    })),
  ];
}

/**
 * With `Cluster` the probe asks the node port, so a pod of the Service answers; with `Local` the node itself does:
 * https://kubernetes-sigs.github.io/cloud-provider-azure/topics/loadbalancer/
 */
function probed(world: World, way: Extract<Way, { way: 'probe' }>): readonly Leg[] {
  if (way.externalTrafficPolicy === 'Cluster') return balanced(world, way, wireServer);
  const { node } = podNamed(world, way.to);
  const port = way.healthCheckNodePort ?? 30_000;
  return [
    {
      when: 'the node answers, no pod is asked',
      flow: { from: { ip: wireServer }, to: { node }, port, protocol: 'TCP' },
    },
  ];
}

/**
 * The API server of AKS has no address in the cluster: its call comes out of a pod of konnectivity
 * (https://github.com/tigera/operator/pull/5212, seen on AKS 1.36.2).
 */
function called(world: World, target: Target): readonly Leg[] {
  const agents = world.pods.filter(({ labels }) => labels['app'] === 'konnectivity-agent');
  if (agents.length === 0) {
    throw new PolicyError(
      'webhook: the world has no pod with the label app=konnectivity-agent, from which AKS calls webhooks. Add one in kube-system.',
    );
  }
  return agents.map((agent) => ({
    when: `the call comes through ${agent.name}`,
    flow: flowTo(target, { pod: `${agent.namespace}/${agent.name}` }),
  }));
}

/** To Cilium the address that LocalDNS listens on is the pod's own node, the entity `host`. */
function asked(
  world: World,
  pod: string,
  port: number,
  protocols: readonly Protocol[],
  to: Endpoint,
): readonly Leg[] {
  podNamed(world, pod);
  return protocols.map((protocol) => ({ when: protocol, flow: { from: { pod }, to, port, protocol } }));
}

function flowTo({ to, port, protocol = 'TCP' }: Target, from: Endpoint): Flow {
  return { from, to: { pod: to }, port, protocol };
}

function podNamed(world: World, name: string): PodModel {
  const found = world.pods.find((pod) => `${pod.namespace}/${pod.name}` === name);
  if (!found) throw new PolicyError(`way: the world has no pod "${name}".`);
  return found;
}
