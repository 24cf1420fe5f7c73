import type { Cluster } from '../cluster.ts';
import type { Kind } from '../kinds.ts';
import { at, isRecord, listAt, type KubeObject } from '../objects.ts';
import { failure, type Reply } from './reply.ts';

const policy = 'advanced-networking-validating-policy';
const binding = 'advanced-networking-cilium-l7-binding';

/**
 * The refusal of a Cilium policy for which the cluster's level of ACNS does not suffice; undefined where it passes.
 * Names: source id aks-issue-4663. Form: kubernetes/kubernetes, staging/src/k8s.io/apiserver/pkg/admission/plugin/policy,
 * and kubectl's rendering of it in that issue. AKS prints its whole expression; the double leaves it out.
 */
export function deniedByAcns(cluster: Cluster, kind: Kind, object: KubeObject): Reply | undefined {
  const { dataplane, acns } = cluster.profile;
  if (dataplane !== 'cilium' || !/^Cilium.*NetworkPolicy$/.test(kind.kind)) return undefined;
  const needed = levelOf(object);
  const enough: readonly string[] = needed === 'L7' ? ['L7'] : ['FQDN', 'L7'];
  if (needed === undefined || enough.includes(acns?.policies ?? 'None')) return undefined;
  const message = `ValidatingAdmissionPolicy '${policy}' with binding '${binding}' denied request: the test double has no text for the expression`;
  const { name } = object.metadata;
  const details = { name, group: kind.group, kind: kind.plural, causes: [{ message }] };
  return failure(422, 'Invalid', `${kind.plural}.${kind.group} "${name}" is forbidden: ${message}`, details);
}

/** What a policy needs: `L7` for requests, `FQDN` for names (source ids aks-l7 and aks-fqdn). */
function levelOf(object: KubeObject): 'L7' | 'FQDN' | undefined {
  const specs = [at(object, 'spec'), ...listAt(object, 'specs')].filter(isRecord);
  const entries = specs.flatMap((spec) => [...listAt(spec, 'ingress'), ...listAt(spec, 'egress')]);
  const kinds = entries
    .flatMap((entry) => listAt(entry, 'toPorts'))
    .flatMap((ports) => Object.keys((at(ports, 'rules') ?? {}) as object));
  if (kinds.some((one) => one !== 'dns')) return 'L7';
  const byName = entries.some((entry) => listAt(entry, 'toFQDNs').length > 0);
  return byName || kinds.includes('dns') ? 'FQDN' : undefined;
}
