/** A request about objects; what clients ask about the API itself comes in any order and is not kept. */
export interface KubernetesRequest {
  readonly method: string;
  readonly path: string;
  /** Without the question mark; empty where there is none. */
  readonly query: string;
  /** Of the answer; 101 for a stream. */
  readonly status: number;
  readonly body?: unknown;
}

/** A command that ran in a container, including `chroot /host …` in a debug pod. */
export interface ExecCall {
  readonly namespace: string;
  readonly pod: string;
  readonly container: string;
  readonly argv: readonly string[];
  readonly node: string;
  readonly exitCode: number;
}

/** What kind of AKS cluster the double is to look like. */
export interface ClusterProfile {
  readonly name: string;
  readonly mode: 'overlay' | 'pod-subnet' | 'node-subnet' | 'byo';
  readonly dataplane: 'azure' | 'cilium' | 'none';
  /** The engine that enforces NetworkPolicy; Cilium's dataplane has its own, others none without this. */
  readonly policyEngine?: 'calico' | 'azure-npm';
  readonly podCidr?: string;
  readonly nodeCount: number;
  /** True where nodes, pods and Services can have an IPv6 address beside the IPv4 one. */
  readonly dualStack?: boolean;
  /** True where Static Egress Gateway is enabled. */
  readonly staticEgress?: boolean;
  /** Advanced Container Networking Services, where they are on. */
  readonly acns?: { readonly policies: 'None' | 'FQDN' | 'L7'; readonly observability: boolean };
}

/** A running double; it listens on loopback only. */
export interface KubernetesDouble {
  readonly url: string;
  /** Replaces all objects by those of a new cluster of this profile. */
  seed(profile: ClusterProfile): void;
  requests(): readonly KubernetesRequest[];
  execs(): readonly ExecCall[];
  /** Forgets requests and execs, and keeps the objects. */
  clear(): void;
  stop(): Promise<void>;
}
