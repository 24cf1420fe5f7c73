import { nearest } from '../commands/nearest.ts';
import { PolicyError, refuse } from './error.ts';
import type { Endpoint, PodModel, World } from './model.ts';
import { isAddress } from './range.ts';

/** One end of a flow as an engine tells ends apart. A pod on the host network is its node. */
export type Peer =
  | { readonly kind: 'pod'; readonly name: string; readonly ip: string; readonly pod: PodModel }
  | { readonly kind: 'node'; readonly name: string; readonly ip: string; readonly apiServer: boolean }
  | { readonly kind: 'outside'; readonly name: string; readonly ip: string; readonly apiServer: boolean };

/** A peer that policies select: a pod with an address of its own. */
export type PodPeer = Extract<Peer, { kind: 'pod' }>;

/** Finds peers of a world and remembers them: a matrix asks for the same ends again and again. */
export function peerFinder(world: World): (endpoint: Endpoint) => Peer {
  const found = new Map<string, Peer>();
  return (endpoint) => {
    const key =
      'ip' in endpoint ? endpoint.ip : 'node' in endpoint ? `node ${endpoint.node}` : `pod ${endpoint.pod}`;
    const peer = found.get(key) ?? peerOf(world, endpoint);
    found.set(key, peer);
    return peer;
  };
}

/** The peer an endpoint of a flow stands for; throws where the world has no such pod or node. */
function peerOf(world: World, endpoint: Endpoint): Peer {
  if ('pod' in endpoint) return podPeer(world, podNamed(world, endpoint.pod));
  if ('node' in endpoint) return nodePeer(world, endpoint.node);
  const { ip } = endpoint;
  if (!isAddress(ip)) refuse('flow', 'an IP address', ip, 'model');
  const pod = world.pods.find((one) => one.ip === ip && !one.hostNetwork);
  if (pod) return podPeer(world, pod);
  const node = world.nodes.find((one) => one.ip === ip);
  if (node) return nodePeer(world, node.name);
  return { kind: 'outside', name: ip, ip, apiServer: ip === world.apiServerIp };
}

/** True where the node is the one that runs the pod. */
export function isOwnNode(subject: PodPeer, peer: Peer): boolean {
  return peer.kind === 'node' && peer.name === subject.pod.node;
}

/**
 * Pods on the host network share the address of their node, so engines treat them as the node:
 * https://kubernetes.io/docs/concepts/services-networking/network-policies/#networkpolicy-and-hostnetwork-pods
 */
function podPeer(world: World, pod: PodModel): Peer {
  if (pod.hostNetwork) return nodePeer(world, pod.node);
  return { kind: 'pod', name: `${pod.namespace}/${pod.name}`, ip: pod.ip, pod };
}

function nodePeer(world: World, name: string): Peer {
  const node = world.nodes.find((one) => one.name === name);
  if (!node) return unknown('node', name, world.nodes);
  return { kind: 'node', name, ip: node.ip, apiServer: node.ip === world.apiServerIp };
}

function podNamed(world: World, name: string): PodModel {
  const pod = world.pods.find((one) => `${one.namespace}/${one.name}` === name);
  const known = world.pods.map((one) => ({ name: `${one.namespace}/${one.name}` }));
  return pod ?? unknown('pod', name, known);
}

function unknown(kind: string, name: string, known: readonly { readonly name: string }[]): never {
  const names = known.map((one) => one.name);
  throw new PolicyError(`flow: the world has no ${kind} "${name}".${nearest(name, names)}`);
}
