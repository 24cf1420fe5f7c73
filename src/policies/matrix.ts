import { nearest } from '../commands/nearest.ts';
import { decide } from './decide.ts';
import { PolicyError } from './error.ts';
import type { Endpoint, PolicyObject, Protocol, Verdict, World } from './model.ts';
import { isAddress } from './range.ts';

/** One cell of a reachability table: who, to whom, where, and what must become of it. TCP unless it says so. */
export interface Expectation {
  readonly from: string;
  readonly to: string;
  readonly port: number;
  readonly protocol?: Protocol;
  readonly verdict: Verdict;
}

/** A cell that does not hold, with the reasons for what was found. */
export interface Fault {
  readonly cell: string;
  readonly expected: Verdict;
  readonly found: Verdict;
  readonly because: readonly string[];
}

/**
 * The expectations that the policies do not meet. A name is `namespace/pod`, a pod name that one namespace has, a
 * node, an IP address or `kube-apiserver`.
 */
export function matrix(
  world: World,
  policies: readonly PolicyObject[],
  expectations: readonly Expectation[],
): readonly Fault[] {
  return expectations.flatMap(({ from, to, port, protocol = 'TCP', verdict }) => {
    const flow = { from: endpointNamed(world, from), to: endpointNamed(world, to), port, protocol };
    const found = decide(world, policies, flow);
    if (found.verdict === verdict) return [];
    const cell = `${from} -> ${to}:${port}/${protocol}`;
    return [{ cell, expected: verdict, found: found.verdict, because: found.because }];
  });
}

/** A fault as one line: the cell, what was expected, what was found and why. */
export function describeFault({ cell, expected, found, because }: Fault): string {
  return `${cell}: expected ${expected}, found ${found} (${because.join('; ')})`;
}

/** The endpoint a short name stands for; throws where none or several pods have it. */
export function endpointNamed(world: World, name: string): Endpoint {
  const paths = world.pods.map((pod) => `${pod.namespace}/${pod.name}`);
  if (paths.includes(name)) return { pod: name };
  const namesakes = paths.filter((path) => path.endsWith(`/${name}`));
  if (namesakes.length > 1) {
    throw new PolicyError(`"${name}" is more than one pod: write one of ${namesakes.join(', ')}.`);
  }
  if (namesakes[0] !== undefined) return { pod: namesakes[0] };
  if (world.nodes.some((node) => node.name === name)) return { node: name };
  if (name === 'kube-apiserver' && world.apiServerIp !== undefined) return { ip: world.apiServerIp };
  if (isAddress(name)) return { ip: name };
  const known = [...paths, ...world.pods.map((pod) => pod.name), ...world.nodes.map((node) => node.name)];
  throw new PolicyError(`the world has no pod, node or address "${name}".${nearest(name, known)}`);
}
