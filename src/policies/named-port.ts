import type { Question } from './finding.ts';
import { matchIf, type Match } from './match.ts';

/**
 * Whether the flow's port is the one a name stands for. The name is read on the destination pod, except for egress
 * on Cilium: there one table serves all pods, and a name with two numbers is a known fault
 * (https://github.com/cilium/cilium/issues/30003), so it stays unknown.
 */
export function matchesName(name: string, { world, direction, subject, peer, port }: Question): Match {
  if (direction === 'ingress') return matchIf(subject.pod.ports?.[name] === port);
  if (world.engine !== 'cilium') return matchIf(peer.kind === 'pod' && peer.pod.ports?.[name] === port);
  const numbers = new Set(world.pods.flatMap((pod) => pod.ports?.[name] ?? []));
  if (numbers.size > 1) return { unknown: `port name "${name}", which stands for ${numbers.size} numbers` };
  return matchIf(numbers.has(port));
}
