import type { Question } from './finding.ts';
import type { PodModel, Protocol } from './model.ts';

/**
 * The number that a port name stands for with the flow's protocol, if it stands for one. It is read on the destination
 * pod, except for egress on Cilium: there one table serves all pods, and a name with two numbers stands for none
 * (https://github.com/cilium/cilium/issues/30003; GetNamedPort in
 * https://github.com/cilium/cilium/blob/v1.19.1/pkg/types/portmap.go).
 */
export function numberNamed(
  name: string,
  { world, direction, subject, peer, protocol }: Question,
): number | undefined {
  if (direction === 'ingress') return numberOn(subject.pod, name, protocol);
  if (world.engine !== 'cilium') return peer.kind === 'pod' ? numberOn(peer.pod, name, protocol) : undefined;
  const pods = world.pods.filter(({ hostNetwork = false }) => !hostNetwork);
  const numbers = new Set(pods.flatMap((pod) => numberOn(pod, name, protocol) ?? []));
  return numbers.size === 1 ? [...numbers][0] : undefined;
}

function numberOn({ ports = {} }: PodModel, name: string, protocol: Protocol): number | undefined {
  const found = Object.hasOwn(ports, name) ? ports[name] : undefined;
  if (found === undefined) return undefined;
  const { port, protocol: own } = typeof found === 'number' ? { port: found, protocol: 'TCP' } : found;
  return own === protocol ? port : undefined;
}
