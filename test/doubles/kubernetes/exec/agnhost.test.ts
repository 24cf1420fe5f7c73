import { expect, test } from 'vitest';
import { snippet } from '../../../../snippets/registry.ts';
import { parseManifest } from '../../../../src/snippet/manifest.ts';
import { podsOf, type Cluster } from '../cluster.ts';
import { create } from '../controllers/index.ts';
import { kindNamed } from '../kinds.ts';
import { textAt, type KubeObject } from '../objects.ts';
import { seedCluster } from '../seed/index.ts';
import type { ClusterProfile } from '../types.ts';
import type { Output } from './program.ts';
import { runIn } from './run.ts';

const overlay: ClusterProfile = { name: 'c', mode: 'overlay', dataplane: 'cilium', nodeCount: 2 };
const silent: Output = { stdout: '', stderr: '', exitCode: 0 };

/** A cluster to which the manifests of these snippets were applied, without the objects named. */
function clusterWith(names: readonly string[], without: readonly string[] = [], profile = overlay): Cluster {
  const cluster = seedCluster(profile);
  for (const name of ['apps', ...names]) {
    const manifest = snippet(`policies/${name}`).faces.find(({ kind }) => kind === 'manifest');
    for (const object of parseManifest(manifest?.text ?? '') as KubeObject[])
      if (!without.includes(object.metadata.name)) create(cluster, kindNamed(object.kind), object);
  }
  return cluster;
}

function podOf(cluster: Cluster, app: string): KubeObject {
  const found = podsOf(cluster, 'shop').find(({ metadata }) => metadata.labels?.['app'] === app);
  if (!found) throw new Error(`no pod of ${app}`);
  return found;
}

function connect(cluster: Cluster, to = 'backend:80', from = 'frontend'): Output {
  return runIn(cluster, podOf(cluster, from), from, ['/agnhost', 'connect', to, '--timeout=3s']);
}

test.each([
  ['no policy', [], [], ''],
  ['default deny without DNS', ['default-deny'], ['allow-dns'], 'DNS: lookup backend: i/o timeout\n'],
  ['default deny with DNS', ['default-deny'], [], 'TIMEOUT\n'],
  ['a rule by pod range', ['default-deny', 'ip-block'], [], 'TIMEOUT\n'],
  ['only the rule out', ['default-deny', 'allow-backend'], ['backend-from-frontend'], 'TIMEOUT\n'],
  ['only the rule in', ['default-deny', 'allow-backend'], ['frontend-to-backend'], 'TIMEOUT\n'],
  ['both rules', ['default-deny', 'allow-backend'], [], ''],
  ['the rules of Cilium’s own kind', ['cilium'], [], ''],
])('with %s the frontend’s connection ends with what the evaluator says', (_, names, without, stderr) => {
  const output = connect(clusterWith(names, without));
  expect(output).toEqual(stderr === '' ? silent : { stdout: '', stderr, exitCode: 1 });
});

test('where no engine enforces policies they change nothing', () => {
  const cluster = clusterWith(['default-deny'], [], { ...overlay, dataplane: 'azure' });
  expect(connect(cluster)).toEqual(silent);
});

test('a name that no Service has, a port nobody listens on, and a pod by its address', () => {
  const cluster = clusterWith([]);
  const address = textAt(podOf(cluster, 'backend'), 'status.podIP');
  expect(connect(cluster, 'bakend:80').stderr).toBe('DNS: lookup bakend: no such host\n');
  expect(connect(cluster, 'backend.shop.svc.cluster.local:80')).toEqual(silent);
  expect(connect(cluster, `${address}:81`).stderr).toBe('REFUSED\n');
  expect(connect(cluster, `${address}:80`, 'stranger')).toEqual(silent);
});

test('what the double does not know of agnhost is an error that says so', () => {
  const cluster = clusterWith([]);
  const pod = podOf(cluster, 'frontend');
  expect(runIn(cluster, pod, 'frontend', ['/agnhost', 'netexec']).stderr).toContain('has no output for');
  expect(connect(cluster, 'backend').stderr).toContain('UNKNOWN: address backend: missing port');
});
