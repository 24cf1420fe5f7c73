import type { ICiliumClusterwideNetworkPolicy } from '@kubernetes-models/cilium/cilium.io/v2/CiliumClusterwideNetworkPolicy';
import type { ICiliumNetworkPolicy } from '@kubernetes-models/cilium/cilium.io/v2/CiliumNetworkPolicy';
import type { INetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicy';
import type { Settings } from './settings.ts';

/** Who enforces policy on an AKS node; they differ in ipBlock, in nodes and in the kinds they read. */
export type Engine = 'cilium' | 'calico' | 'azure-npm';

/** Labels of one Kubernetes object. */
export type Labels = Readonly<Record<string, string>>;

/** A container port. */
export interface NamedPort {
  readonly port: number;
  readonly protocol: Protocol;
}

/** A running pod as policy sees it; `ports` are container ports by name, a bare number being one of TCP. */
export interface PodModel {
  readonly name: string;
  readonly namespace: string;
  readonly labels: Labels;
  readonly ip: string;
  readonly node: string;
  readonly ports?: Readonly<Record<string, number | NamedPort>>;
  readonly serviceAccount?: string;
  readonly hostNetwork?: boolean;
}

/** A cluster at one moment. It is taken as whole: an address that no pod and no node has is outside. */
export interface World {
  readonly engine: Engine;
  readonly namespaces: readonly { readonly name: string; readonly labels: Labels }[];
  readonly pods: readonly PodModel[];
  readonly nodes: readonly { readonly name: string; readonly ip: string }[];
  readonly apiServerIp?: string;
  /** What differs from Microsoft's tested configuration of Cilium. */
  readonly settings?: Partial<Settings>;
}

/** One end of a flow; `pod` is `namespace/name`, `node` a node name. */
export type Endpoint = { readonly pod: string } | { readonly ip: string } | { readonly node: string };

/** Transport protocols that policy ports know; ICMP is out of scope. */
export type Protocol = 'TCP' | 'UDP' | 'SCTP';

/** A new connection; `port` is the destination port after a Service was translated. Replies are implied. */
export interface Flow {
  readonly from: Endpoint;
  readonly to: Endpoint;
  readonly port: number;
  readonly protocol: Protocol;
}

/** What becomes of a flow; `not evaluated` where layers 3 and 4 do not settle it. */
export type Verdict = 'allow' | 'deny' | 'not evaluated';

/** A verdict and the policy and rule that decided each direction, or what is not evaluated. */
export interface Decision {
  readonly verdict: Verdict;
  readonly because: readonly string[];
}

/** A manifest of one of the three policy kinds, as written in YAML. */
export type PolicyObject = INetworkPolicy | ICiliumNetworkPolicy | ICiliumClusterwideNetworkPolicy;

/** Which way a rule looks from the pod it selects. */
export type Direction = 'ingress' | 'egress';
