import { places, world, type Scenario } from '../../snippets/policies/scenario.ts';
import type { Parameters } from '../../src/aks/parameters.ts';
import {
  decide,
  type Engine,
  type Endpoint,
  type PolicyObject,
  type World,
} from '../../src/policies/index.ts';

/** A connection that somebody could try: ends as in `places`, port and protocol. */
export interface Try {
  readonly from: string;
  readonly to: string;
  readonly port: number;
  readonly protocol: 'TCP' | 'UDP';
}

/** Ports that stand in the policies, their neighbours, and those that a slip would open. */
const ports = [52, 53, 54, 79, 80, 81, 443, 5353, 8053, 8080, 10250];

/** Pods that look like those that the policies mean, elsewhere: a selector that lost a part lets them in. */
const impostors = [
  { namespace: 'default', name: 'dns-impostor', labels: { 'k8s-app': 'kube-dns' } },
  { namespace: 'default', name: 'backend-impostor', labels: { app: 'backend' } },
  { namespace: 'kube-system', name: 'frontend-impostor', labels: { app: 'frontend' } },
] as const;

const own = ['frontend', 'backend', 'stranger'].map((name) => `shop/${name}`);

/**
 * Connections that the policies allow and that nobody means to allow: of every pod of the example with everybody on
 * many ports, both ways. Its own node is left out, since it may always.
 */
export function doorsLeftOpen(
  meant: (attempt: Try, engine: Engine) => boolean,
  { engines }: Pick<Scenario, 'engines'>,
  policies: readonly PolicyObject[],
  parameters: Parameters,
): readonly string[] {
  return engines.flatMap((engine) => {
    const wide = widened(world(engine, parameters));
    return attempts(wide)
      .filter((attempt) => !meant(attempt, engine))
      .filter((attempt) => decide(wide, policies, flowOf(attempt)).verdict === 'allow')
      .map(({ from, to, port, protocol }) => `${engine}: ${from} reaches ${to} on ${port}/${protocol}`);
  });
}

function widened(narrow: World): World {
  const pods = impostors.map((pod, index) => ({ ...pod, ip: `10.99.0.${index + 1}`, node: 'node-2' }));
  return { ...narrow, pods: [...narrow.pods, ...pods] };
}

function attempts({ pods }: World): readonly Try[] {
  const others = [...pods.map(({ namespace, name }) => `${namespace}/${name}`), 'node-2', places.internet];
  const pairs = own.flatMap((pod) =>
    others
      .filter((other) => other !== pod)
      .flatMap((other) => [
        { from: pod, to: other },
        { from: other, to: pod },
      ]),
  );
  return pairs.flatMap((pair) =>
    ports.flatMap((port) => [
      { ...pair, port, protocol: 'TCP' as const },
      { ...pair, port, protocol: 'UDP' as const },
    ]),
  );
}

function flowOf({ from, to, port, protocol }: Try): Attempted {
  return { from: endpoint(from), to: endpoint(to), port, protocol };
}

type Attempted = Readonly<{ from: Endpoint; to: Endpoint; port: number; protocol: 'TCP' | 'UDP' }>;

function endpoint(name: string): Endpoint {
  if (name.includes('/')) return { pod: name };
  return name.startsWith('node-') ? { node: name } : { ip: name };
}
