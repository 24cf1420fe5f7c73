import type { ClusterFacts, NetworkFacts, AgentPoolFacts } from '../../src/aks/facts.ts';

/** A managed cluster as ARM reads it in a PUT body, as far as the facts go. */
export interface ClusterBody {
  readonly identity?: { readonly type?: string };
  readonly properties: {
    readonly networkProfile?: Readonly<Record<string, unknown>>;
    readonly agentPoolProfiles?: readonly Readonly<Record<string, unknown>>[];
  };
}

/**
 * Values that the service assumes where a client sends none; clients differ in which of them they send
 * (Pulumi's SDK fills the ranges, az the load balancer). Source: ARM specification 2026-06-01 (source id arm-spec).
 */
const serviceDefaults = {
  loadBalancerSku: 'standard',
  outboundType: 'loadBalancer',
  podCidr: '10.244.0.0/16',
  serviceCidr: '10.0.0.0/16',
  dnsServiceIP: '10.0.0.10',
};

/** The pool's settings that the facts name; everything else is left to az, Pulumi and the service. */
const poolKeys = ['name', 'mode', 'osType', 'type', 'count'] as const;

/** Settings that only some facts name; a face that asks for one unasked differs from its facts. */
const optionalPoolKeys = ['podIPAllocationMode', 'maxPods'] as const;

/** Facts with every service default filled in, ready to be compared key by key. */
export type Comparable = Omit<ClusterFacts, 'networkProfile'> & {
  readonly networkProfile: Readonly<Record<string, unknown>>;
};

/** Reduces a PUT body (sent by az, or registered by Pulumi) to what the facts state: nothing of the network profile is dropped. */
export function reduceBody(body: ClusterBody): Comparable {
  return {
    identity: body.identity?.type as ClusterFacts['identity'],
    networkProfile: withDefaults(body.properties.networkProfile ?? {}),
    agentPools: (body.properties.agentPoolProfiles ?? []).map(reducePool),
  };
}

/** The stated facts in the same shape. */
export function reduceFacts(facts: ClusterFacts): Comparable {
  return { ...facts, networkProfile: withDefaults({ ...facts.networkProfile } satisfies NetworkFacts) };
}

/** Pulumi's inputs carry ARM's properties at the top level. */
export function bodyOfPulumi(inputs: Readonly<Record<string, unknown>>): ClusterBody {
  const { identity, networkProfile, agentPoolProfiles } = inputs;
  return { identity, properties: { networkProfile, agentPoolProfiles } } as ClusterBody;
}

function withDefaults(profile: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const given = Object.entries(profile)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => [key, key === 'ipFamilies' ? familiesOf(value) : value] as const);
  return { ...serviceDefaults, ...Object.fromEntries(given) };
}

/** az sends the families as its documentation spells them (`ipv4`), Pulumi as ARM does; the service takes both. */
function familiesOf(value: unknown): unknown {
  return Array.isArray(value) ? value.map((family) => String(family).replace(/^ipv/i, 'IPv')) : value;
}

function reducePool(pool: Readonly<Record<string, unknown>>): AgentPoolFacts {
  const own = Object.fromEntries(poolKeys.map((key) => [key, pool[key]]));
  const subnets = Object.fromEntries(
    Object.entries({ nodeSubnet: pool['vnetSubnetID'], podSubnet: pool['podSubnetID'] })
      .filter(([, id]) => id !== undefined && id !== null)
      .map(([key, id]) => [key, String(id).split('/').at(-1)]),
  );
  const others = Object.fromEntries(
    optionalPoolKeys
      .map((key) => [key, pool[key]])
      .filter(([, value]) => value !== undefined && value !== null),
  );
  return { ...own, ...subnets, ...others } as unknown as AgentPoolFacts;
}
