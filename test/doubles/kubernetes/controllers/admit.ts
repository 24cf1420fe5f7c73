import { now } from '../clock.ts';
import type { Cluster } from '../cluster.ts';
import type { Kind } from '../kinds.ts';
import type { KubeObject } from '../objects.ts';
import { startPod } from './pods.ts';
import { completeService } from './services.ts';

/** A new object with what admission, defaulting and its first observers add to it. */
export function admitted(cluster: Cluster, kind: Kind, object: KubeObject, createdAt?: string): KubeObject {
  const numbered = countsGenerations(kind) ? withGeneration(object, 1) : object;
  const complete = withDefaults(kind, numbered);
  if (kind.kind === 'Pod') return startPod(cluster, complete, createdAt);
  if (kind.kind === 'Service') return completeService(cluster, complete);
  if (kind.kind === 'Namespace') return activeNamespace(complete);
  if (kind.kind === 'StaticGatewayConfiguration') return withPrefix(complete);
  return /^Cilium.*NetworkPolicy$/.test(kind.kind)
    ? { ...complete, status: { conditions: [validPolicy] } }
    : complete;
}

/**
 * The definition's defaults and the controller's answer. That the gateway pool exists is assumed, since the double
 * knows the first pool only; the prefix is one reserved for examples (RFC 5737).
 */
function withPrefix(object: KubeObject): KubeObject {
  const defaults = { defaultRoute: 'staticEgressGateway', provisionPublicIps: true };
  const spec = { ...defaults, ...(object['spec'] as object) };
  return { ...object, spec, status: { egressIpPrefix: '203.0.113.0/30' } };
}

/** The API server labels every namespace with its own name (source id k8s-network-policies). */
function activeNamespace(object: KubeObject): KubeObject {
  const { metadata } = object;
  const labels = { ...metadata.labels, 'kubernetes.io/metadata.name': metadata.name };
  return { ...object, metadata: { ...metadata, labels }, status: { phase: 'Active' } };
}

/** A changed object with its defaults; the generation counts changes of the spec. */
export function readmitted(kind: Kind, before: KubeObject, after: KubeObject): KubeObject {
  const complete = withDefaults(kind, after);
  if (!countsGenerations(kind)) return complete;
  const changed = JSON.stringify(before['spec']) !== JSON.stringify(complete['spec']);
  return withGeneration(complete, (before.metadata.generation ?? 1) + (changed ? 1 : 0));
}

/** What Cilium's operator writes on a policy it can parse (pkg/k8s/apis/cilium.io/v2/cnp_types.go). */
const validPolicy = {
  type: 'Valid',
  status: 'True',
  lastTransitionTime: now,
  message: 'Policy validation succeeded',
};

/** The defaults that kubectl relies on: `rollout status` refuses a workload without a strategy. */
const specDefaults: Readonly<Record<string, object>> = {
  DaemonSet: { updateStrategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: 0, maxUnavailable: 1 } } },
  Deployment: { replicas: 1, strategy: { type: 'RollingUpdate' } },
  ReplicaSet: { replicas: 1 },
};

function withDefaults(kind: Kind, object: KubeObject): KubeObject {
  const defaults = specDefaults[kind.kind];
  return defaults ? { ...object, spec: { ...defaults, ...(object['spec'] as object) } } : object;
}

function withGeneration(object: KubeObject, generation: number): KubeObject {
  return { ...object, metadata: { ...object.metadata, generation } };
}

/** ConfigMaps, Services and other plain objects of the core group carry no generation. */
function countsGenerations({ group, kind }: Kind): boolean {
  return kind === 'Pod' || (group !== '' && !group.startsWith('rbac.'));
}
