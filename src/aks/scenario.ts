import type { Policy } from './policy.ts';

/** Where pods get their addresses from. */
export type Ipam = 'overlay' | 'pod subnet' | 'node subnet' | 'kubenet' | 'own CNI';

/** The engine that enforces network policies. */
export type PolicyEngine = 'none' | 'azure' | 'calico' | 'cilium';

/** The network profile of a cluster that somebody plans or runs; names as in ARM. */
export interface NetworkProfile {
  readonly networkPlugin?: 'azure' | 'kubenet' | 'none';
  readonly networkPluginMode?: 'overlay';
  readonly networkDataplane?: 'azure' | 'cilium';
  readonly networkPolicy?: PolicyEngine;
  /** Ranges of pod addresses, IPv4 first. */
  readonly podCidrs?: readonly string[];
  /** Ranges of Service addresses, IPv4 first. */
  readonly serviceCidrs?: readonly string[];
  readonly dnsServiceIp?: string;
}

/** A virtual network and its subnets, each with its IPv4 range. */
export interface Vnet {
  readonly prefixes: readonly string[];
  readonly subnets: readonly { readonly name: string; readonly prefix: string }[];
}

/** A node pool; subnets by name. */
export interface Pool {
  readonly name: string;
  readonly os?: 'Linux' | 'Windows';
  /** Nodes now. */
  readonly count: number;
  /** Nodes to which the autoscaler may go. */
  readonly maxCount?: number;
  /** Extra nodes of an upgrade, as a number or as a share such as `33%`. */
  readonly maxSurge?: number | `${number}%`;
  readonly maxPods?: number;
  readonly nodeSubnet?: string;
  readonly podSubnet?: string;
  readonly podIpAllocationMode?: 'DynamicIndividual' | 'StaticBlock';
}

/** Advanced Container Networking Services, as far as policies ask for them. */
export interface Acns {
  readonly enabled: boolean;
  readonly advancedNetworkPolicies?: 'FQDN' | 'L7' | 'None';
}

/** A Service of type LoadBalancer. */
export interface LoadBalancerService {
  readonly name: string;
  readonly namespace?: string;
  readonly selector?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly externalTrafficPolicy?: 'Cluster' | 'Local';
  readonly allocateLoadBalancerNodePorts?: boolean;
  readonly healthCheckNodePort?: number;
  readonly ipFamilies?: readonly ('IPv4' | 'IPv6')[];
  readonly ports: readonly ServicePort[];
  /** True where the application logs or checks the address of its client. */
  readonly needsClientAddress?: boolean;
  /** HTTP status that the application gives for the path `/`. */
  readonly statusAtRoot?: number;
}

/** A port of a Service. */
export interface ServicePort {
  readonly port: number;
  readonly nodePort?: number;
  readonly protocol?: 'TCP' | 'UDP';
  readonly appProtocol?: string;
}

/** What an NSG on the subnet of the nodes lets in. */
export interface Opening {
  readonly from: 'Internet' | 'AzureLoadBalancer';
  readonly port: number | '*';
}

/** One side of an update of an existing cluster. */
export interface State {
  readonly ipam: Ipam;
  readonly dataplane?: 'azure' | 'cilium';
  readonly policy?: PolicyEngine;
  /** On the side before: the range in use. On the side after: the range that the update states. */
  readonly podCidr?: string;
}

/** Features that a plan uses and that are not part of every cluster. */
export type Feature =
  | 'eBPF host routing'
  | 'static egress gateway'
  | 'mTLS'
  | 'shared health probes'
  | 'kube-proxy configuration';

/** A plan or a cluster, as far as somebody describes it; a rule that lacks what it judges does not apply. */
export interface Scenario {
  readonly network?: NetworkProfile;
  readonly vnet?: Vnet;
  readonly pools?: readonly Pool[];
  /** Minor or patch version, such as `1.35` or `1.35.2`. */
  readonly kubernetesVersion?: string;
  /** The minor versions that AKS supports on the day in question. */
  readonly supportedVersions?: readonly string[];
  readonly identity?: 'SystemAssigned' | 'UserAssigned';
  readonly acns?: Acns;
  readonly policies?: readonly Policy[];
  readonly services?: readonly LoadBalancerService[];
  readonly openings?: readonly Opening[];
  readonly features?: readonly Feature[];
  /** What the plan says openly to its readers: that a feature is a preview, that the CNI has no support. */
  readonly announces?: readonly (Feature | 'own CNI')[];
  /** The IPAM mode that somebody means to get. */
  readonly wants?: Ipam;
  readonly change?: { readonly from: State; readonly to: State };
  /** The day that the plan is for, such as `2026-11-21`. */
  readonly date?: string;
}

/** The IPAM mode that a network profile and its pools amount to; undefined where no plugin is stated. */
export function ipamOf({ network, pools }: Scenario): Ipam | undefined {
  if (network?.networkPlugin === 'none') return 'own CNI';
  if (network?.networkPlugin === 'kubenet') return 'kubenet';
  if (network?.networkPlugin !== 'azure') return undefined;
  if (network.networkPluginMode === 'overlay') return 'overlay';
  return pools?.some(({ podSubnet }) => podSubnet !== undefined) ? 'pod subnet' : 'node subnet';
}

/** True where the cluster runs the Cilium dataplane, or an update moves it there. */
export function runsCilium({ network, change }: Scenario): boolean {
  return network?.networkDataplane === 'cilium' || change?.to.dataplane === 'cilium';
}
