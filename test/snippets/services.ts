import { at, isRecord, type KubeObject } from '../doubles/kubernetes/objects.ts';
import { parseManifest } from '../../src/snippet/manifest.ts';

/** Services in manifests that select no pod of any of them: a connection to such a Service times out like a denied one. */
export function emptyServices(manifests: readonly string[]): readonly string[] {
  const objects = manifests.flatMap(parseManifest) as unknown as readonly KubeObject[];
  const pods = objects.map((object) => ({
    namespace: object.metadata.namespace,
    labels:
      at(object, 'spec.template.metadata.labels') ??
      (object.kind === 'Pod' ? object.metadata.labels : undefined),
  }));
  return objects.flatMap(({ kind, metadata, spec }) => {
    const selector = at(spec, 'selector');
    if (kind !== 'Service' || !isRecord(selector)) return [];
    const wanted = Object.entries(selector);
    const found = pods.some(
      ({ namespace, labels }) =>
        namespace === metadata.namespace &&
        isRecord(labels) &&
        wanted.every(([key, value]) => labels[key] === value),
    );
    const text = wanted.map((pair) => pair.join('=')).join(',');
    return found ? [] : [`Service ${metadata.namespace}/${metadata.name} selects no pod: none has ${text}.`];
  });
}
