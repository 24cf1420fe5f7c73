import { contains, overlaps, parseCidr } from './cidr.ts';
import { facts, shown } from './limits.ts';
import { parameterFaults } from './parameter-faults.ts';
import { reservedRangeIn } from './reserved.ts';

/** What a reader may change in the snippets; every value has passed its rule below. */
export interface Parameters {
  readonly resourceGroup: string;
  readonly clusterName: string;
  readonly location: string;
  readonly nodeCount: number;
  readonly podCidr: string;
  readonly vnetName: string;
  readonly vnetCidr: string;
  readonly nodeSubnet: string;
  readonly nodeSubnetCidr: string;
  readonly podSubnet: string;
  readonly podSubnetCidr: string;
}

export type ParameterName = keyof Parameters;

/** One parameter: its default, a sentence for the reader, where its rule comes from, and the rule. */
export interface ParameterRule {
  readonly initial: string;
  readonly about: string;
  /** Id in content/sources.yaml. */
  readonly source: string;
  /** What is wrong with a value, as `expected …, found …`; undefined where it is fine. */
  readonly fault: (value: string) => string | undefined;
}

/** The rules, one a parameter; Azure's own limits on names (resource-name-rules) and AKS's on ranges. */
export const parameterRules = {
  resourceGroup: name(
    'rg-aks-network',
    'The resource group that holds everything.',
    90,
    /^[\w.()-]*[\w()-]$/,
    'azure-naming',
  ),
  clusterName: name('aks-network', 'The cluster.', 63, /^[A-Za-z0-9]([\w-]*[A-Za-z0-9])?$/, 'azure-naming'),
  location: name('westeurope', 'The Azure region.', 40, /^[a-z][a-z0-9]*$/, 'azure-naming'),
  nodeCount: count('2', 'Nodes of the first pool.', facts['pool-max-nodes']),
  podCidr: range(
    '10.244.0.0/16',
    `Pod addresses in overlay mode: one ${shown(facts['overlay-node-prefix'])} a node.`,
    facts['overlay-node-prefix'].source,
  ),
  vnetName: name('vnet-aks', 'The virtual network.', 63, /^[A-Za-z0-9][\w.-]*\w$/, 'azure-naming'),
  vnetCidr: range('10.240.0.0/14', 'The range of the virtual network.', 'aks-ip-planning'),
  nodeSubnet: name('nodes', 'The subnet of the nodes.', 63, /^[A-Za-z0-9]([\w.-]*\w)?$/, 'azure-naming'),
  nodeSubnetCidr: range('10.240.0.0/22', 'The range of the node subnet.', 'aks-ip-planning'),
  podSubnet: name('pods', 'The subnet of the pods.', 63, /^[A-Za-z0-9]([\w.-]*\w)?$/, 'azure-naming'),
  podSubnetCidr: range('10.241.0.0/16', 'The range of the pod subnet.', 'aks-pod-subnet'),
} as const satisfies Record<ParameterName, ParameterRule>;

/** Reader parameters that AKS would refuse; one line a fault. */
export class ParameterError extends Error {
  override readonly name = 'ParameterError';
}

/**
 * Checks reader input by Azure's rules, fills the defaults, and throws ParameterError with every fault:
 * nothing that fails here can reach a command.
 */
export function parseParameters(input: Readonly<Record<string, string>> = {}): Parameters {
  const names = Object.keys(parameterRules) as ParameterName[];
  const unknown = Object.keys(input).filter((key) => !(names as string[]).includes(key));
  const faults = unknown.map((key) => `${key}: no such parameter; there are ${names.join(', ')}.`);
  const values = Object.fromEntries(names.map((key) => [key, input[key] ?? parameterRules[key].initial]));
  for (const key of names) {
    const fault = parameterRules[key].fault(values[key] ?? '');
    if (fault) faults.push(`${key}: ${fault}.`);
  }
  if (faults.length === 0) faults.push(...networkFaults(values as Record<ParameterName, string>));
  if (faults.length > 0) throw new ParameterError(faults.join('\n'));
  return {
    ...(values as Record<Exclude<ParameterName, 'nodeCount'>, string>),
    nodeCount: Number(values['nodeCount']),
  };
}

/** Rules between parameters: subnets lie in the VNet and apart, and the clusters that use them break no rule of AKS. */
function networkFaults(p: Record<ParameterName, string>): string[] {
  const faults: string[] = [];
  for (const subnet of ['nodeSubnetCidr', 'podSubnetCidr'] as const) {
    if (!contains(p.vnetCidr, p[subnet]))
      faults.push(`${subnet}: expected a part of vnetCidr ${p.vnetCidr}, found ${p[subnet]}.`);
  }
  if (overlaps(p.nodeSubnetCidr, p.podSubnetCidr)) {
    faults.push(
      `podSubnetCidr: expected no overlap with nodeSubnetCidr ${p.nodeSubnetCidr}, found ${p.podSubnetCidr}.`,
    );
  }
  if (p.nodeSubnet.toLowerCase() === p.podSubnet.toLowerCase()) {
    faults.push(`podSubnet: expected another name than nodeSubnet, found "${p.podSubnet}".`);
  }
  return faults.length > 0 ? faults : parameterFaults(p);
}

function name(initial: string, about: string, longest: number, shape: RegExp, source: string): ParameterRule {
  const fault = (value: string): string | undefined =>
    value.length <= longest && shape.test(value)
      ? undefined
      : `expected 1 to ${longest} characters of ${shape.source}, found "${value}"`;
  return { initial, about, source, fault };
}

function count(initial: string, about: string, most: { value: number; source: string }): ParameterRule {
  const fault = (value: string): string | undefined =>
    /^[1-9]\d{0,5}$/.test(value) && Number(value) <= most.value
      ? undefined
      : `expected a whole number from 1 to ${most.value}, found "${value}"`;
  return { initial, about, source: most.source, fault };
}

function range(initial: string, about: string, source: string): ParameterRule {
  const fault = (value: string): string | undefined => {
    const cidr = parseCidr(value);
    if ('fault' in cidr) return cidr.fault;
    const reserved = reservedRangeIn(value);
    return reserved ? `"${value}" overlaps ${reserved}, which AKS reserves` : undefined;
  };
  return { initial, about, source, fault };
}
