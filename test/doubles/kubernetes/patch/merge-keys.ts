import type { Kind } from '../kinds.ts';
import { isRecord } from '../objects.ts';

/** Names the key by which the elements of a list are told apart; undefined for a list that is one value. */
export type MergeKey = (field: string, elements: readonly unknown[]) => string | undefined;

/** The `patchMergeKey` of the fields that real manifests patch, from the Kubernetes API reference (v1.35). */
const keys: Readonly<Record<string, string>> = {
  conditions: 'type',
  containers: 'name',
  env: 'name',
  ephemeralContainers: 'name',
  hostAliases: 'ip',
  imagePullSecrets: 'name',
  initContainers: 'name',
  ownerReferences: 'uid',
  topologySpreadConstraints: 'topologyKey',
  volumeDevices: 'devicePath',
  volumeMounts: 'mountPath',
  volumes: 'name',
};

/** The merge keys of a kind: custom resources have none, their lists are replaced as a whole. */
export function mergeKeysOf(kind: Kind): MergeKey {
  if (kind.group === 'cilium.io' || kind.group === 'acn.azure.com') return () => undefined;
  return (field, elements) => {
    if (field !== 'ports') return keys[field];
    if (elements.some((element) => isRecord(element) && 'containerPort' in element)) return 'containerPort';
    return kind.kind === 'Service' ? 'port' : undefined;
  };
}

/** The index of the element with the same key, or -1. */
export function indexByKey(elements: readonly unknown[], key: string, wanted: unknown): number {
  const value = isRecord(wanted) ? wanted[key] : undefined;
  return elements.findIndex((element) => isRecord(element) && element[key] === value);
}
