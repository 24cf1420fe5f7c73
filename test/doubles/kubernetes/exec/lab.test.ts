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

const azure: ClusterProfile = {
  name: 'c',
  mode: 'overlay',
  dataplane: 'azure',
  policyEngine: 'calico',
  nodeCount: 2,
};
const cilium: ClusterProfile = { name: 'c', mode: 'overlay', dataplane: 'cilium', nodeCount: 2 };

/** A cluster to which the manifests of these snippets were applied. */
function clusterWith(profile: ClusterProfile, ...ids: readonly string[]): Cluster {
  const cluster = seedCluster(profile);
  for (const id of ids) {
    const manifest = snippet(id).faces.find(({ kind }) => kind === 'manifest');
    for (const object of parseManifest(manifest?.text ?? '') as KubeObject[])
      create(cluster, kindNamed(object.kind), object);
  }
  return cluster;
}

/** Runs a command in the first pod of a namespace whose name begins like this. */
function run(cluster: Cluster, namespace: string, begins: string, ...argv: readonly string[]): Output {
  const pod = podsOf(cluster, namespace).find(({ metadata }) => metadata.name.startsWith(begins));
  if (!pod) throw new Error(`no pod ${begins} in ${namespace}`);
  return runIn(cluster, pod, textAt(pod, 'spec.containers.0.name'), argv);
}

const rulesOf = (cluster: Cluster): Output =>
  run(cluster, 'kube-system', 'kube-proxy', 'iptables-save', '--table', 'nat');
const connect = (cluster: Cluster): string =>
  run(cluster, 'shop', 'frontend', '/agnhost', 'connect', 'backend:80', '--timeout=3s').stderr;

test.each([
  ['calico', azure, ''],
  ['cilium', cilium, 'TIMEOUT\n'],
])('a rule by pod range under default deny, enforced by %s, ends with %j', (_, profile, says) => {
  expect(connect(clusterWith(profile, 'lab-apps/apps', 'policies/default-deny'))).toBe('TIMEOUT\n');
  expect(connect(clusterWith(profile, 'lab-apps/apps', 'policies/default-deny', 'policies/ip-block'))).toBe(
    says,
  );
});

test('kube-proxy names its chains as upstream does, and gives each backend its share', () => {
  const cluster = clusterWith(azure);
  const service = { metadata: { name: 'svc1', namespace: 'ns1' }, apiVersion: 'v1', kind: 'Service' };
  const ports = [{ name: 'p80', port: 80, targetPort: 80 }];
  create(cluster, kindNamed('Service'), { ...service, spec: { selector: { app: 'none' }, ports } });
  // The name that pkg/proxy/iptables/proxier_test.go of kubernetes/kubernetes expects for this port.
  expect(rulesOf(cluster).stdout).toContain(
    '"ns1/svc1:p80 cluster IP" -m tcp --dport 80 -j KUBE-SVC-XPGD46QRK7WJZT7O',
  );
});

test.each([
  ['curl without closing each connection', 'frontend', 'shop', ['curl', 'http://backend/hostname?n=[1-2]']],
  ['another table', 'kube-proxy', 'kube-system', ['iptables-save', '--table', 'filter']],
  ['an iperf3 option', 'near', 'speed', ['iperf3', '--client', 'server', '--udp', 'x']],
])('what the double does not know is an error that says so: %s', (_, pod, namespace, argv) => {
  const cluster = clusterWith(azure, 'lab-apps/apps', 'lab-throughput/apps');
  expect(run(cluster, namespace, pod, ...argv).stderr).toContain('has no output for');
});
