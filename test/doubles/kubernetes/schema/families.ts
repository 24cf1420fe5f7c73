import { invalid, type Reply } from '../api/reply.ts';
import type { Cluster } from '../cluster.ts';
import type { Kind } from '../kinds.ts';
import { listAt, textAt, type KubeObject } from '../objects.ts';

/**
 * The answer to a Service that requires a family which the cluster does not have: creation fails (source ids
 * k8s-dual-stack, k8s-api-types). The wording is ours.
 */
export function missingFamily({ profile }: Cluster, kind: Kind, object: KubeObject): Reply | undefined {
  if (kind.kind !== 'Service' || profile.dualStack) return undefined;
  if (textAt(object, 'spec.ipFamilyPolicy') === 'RequireDualStack')
    return refusal(kind, object, 'ipFamilyPolicy');
  return listAt(object, 'spec.ipFamilies').includes('IPv6') ? refusal(kind, object, 'ipFamilies') : undefined;
}

function refusal(kind: Kind, object: KubeObject, field: string): Reply {
  const message = 'Invalid value: this cluster has one family of addresses, IPv4';
  return invalid(kind, object.metadata.name, [
    { reason: 'FieldValueInvalid', field: `spec.${field}`, message },
  ]);
}
