import { nearest } from '../commands/nearest.ts';
import { PolicyError, refuse } from './error.ts';
import type { Flow, World } from './model.ts';
import { isAddress } from './range.ts';

/** Refuses a world whose pods live in namespaces or on nodes it does not have, or whose addresses are none. */
export function checkWorld(world: World): void {
  const namespaces = world.namespaces.map(({ name }) => name);
  const nodes = world.nodes.map(({ name }) => name);
  for (const pod of world.pods) {
    const where = `pod ${pod.namespace}/${pod.name}`;
    known(where, 'namespace', pod.namespace, namespaces);
    known(where, 'node', pod.node, nodes);
    if (!isAddress(pod.ip)) refuse(where, 'an IP address', pod.ip, 'model');
  }
  for (const { name, ip } of world.nodes) {
    if (!isAddress(ip)) refuse(`node ${name}`, 'an IP address', ip, 'model');
  }
}

/** Refuses a name that is not among those the world has, with the nearest one. */
export function known(where: string, kind: string, name: string, names: readonly string[]): void {
  if (names.includes(name)) return;
  throw new PolicyError(`${where}: the world has no ${kind} "${name}".${nearest(name, names)}`);
}

/** Refuses a flow to no port, or of a protocol that policy ports do not know. */
export function checkFlow({ port, protocol }: Flow): void {
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    refuse('flow', 'a port from 1 to 65535', port, 'model');
  if (!['TCP', 'UDP', 'SCTP'].includes(protocol)) refuse('flow', 'TCP, UDP or SCTP', protocol, 'model');
}
