import { readFileSync } from 'node:fs';
import { parseManifest } from '../../src/snippet/manifest.ts';
import type { ManifestObject } from '../../src/snippet/model.ts';
import { everyKind } from '../doubles/kubernetes/kind-table.ts';
import { groupVersion } from '../doubles/kubernetes/kinds.ts';
import type { KubeObject } from '../doubles/kubernetes/objects.ts';
import { checkObject } from '../doubles/kubernetes/schema/check.ts';

/** Faults of every object in manifest text against the published, closed schema of its kind; a kind without one is a fault. */
export async function schemaFaults(text: string): Promise<readonly string[]> {
  const objects = parseManifest(text);
  if (objects.length === 0) return ['expected Kubernetes objects, found none.'];
  return (await Promise.all(objects.map(objectFaults))).flat();
}

/** The packages and definitions whose schemas judge this text, with their versions. */
export function schemasUsed(text: string): string {
  const used = parseManifest(text).map((object) => {
    const kind = kindOf(object);
    return kind?.definition ?? versioned(packageOf(kind?.schema ?? ''));
  });
  return [...new Set(used)].sort().join(', ');
}

async function objectFaults(object: ManifestObject): Promise<string[]> {
  const where = `${object.kind} ${object.metadata?.name ?? ''}`;
  const kind = kindOf(object);
  if (!kind?.schema && !kind?.definition)
    return [`${where}: no schema knows ${object.apiVersion} ${object.kind}.`];
  const checked = await checkObject(kind, object as KubeObject, 'Strict');
  if (!('status' in checked)) return [];
  return [`${where}: ${(checked.body as { message: string }).message}`];
}

function kindOf({ apiVersion, kind }: ManifestObject): (typeof everyKind)[number] | undefined {
  return everyKind.find((one) => one.kind === kind && groupVersion(one) === apiVersion);
}

function packageOf(schema: string): string {
  return schema.split('/_schemas/')[0] ?? '';
}

function versioned(name: string): string {
  const file = `node_modules/${name}/package.json`;
  return `${name} ${(JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version}`;
}
