import { expect, test } from 'vitest';
import { contains } from '../../../../src/aks/cidr.ts';
import { podsOf, type Cluster } from '../cluster.ts';
import { kindNamed } from '../kinds.ts';
import { at, textAt } from '../objects.ts';
import { secondAddress } from '../second-family.ts';
import type { ClusterProfile } from '../types.ts';
import { seedCluster } from './index.ts';

const overlay: ClusterProfile = { name: 'c', mode: 'overlay', dataplane: 'cilium', nodeCount: 2 };

function daemonSets(cluster: Cluster): string[] {
  const all = cluster.store.list(kindNamed('DaemonSet'), 'kube-system');
  return all.map(({ metadata }) => metadata.name).filter((name) => !/^csi-|^cloud-/.test(name));
}

test.each([
  { mode: 'overlay', dataplane: 'azure', runs: ['azure-cns', 'azure-ip-masq-agent', 'kube-proxy'] },
  { mode: 'overlay', dataplane: 'cilium', runs: ['azure-cns', 'azure-ip-masq-agent', 'cilium'] },
  { mode: 'byo', dataplane: 'none', runs: ['kube-proxy'] },
] as const)('$mode with dataplane $dataplane runs $runs', ({ mode, dataplane, runs }) => {
  expect(daemonSets(seedCluster({ name: 'c', mode, dataplane, nodeCount: 2 }))).toEqual(runs);
});

test.each([
  { mode: 'overlay', range: '10.244.0.0/16', configs: 2 },
  { mode: 'pod-subnet', range: '10.241.0.0/16', configs: 2 },
  { mode: 'node-subnet', range: '10.224.0.0/16', configs: 0 },
] as const)(
  'pods of $mode have addresses of $range, and there are $configs NodeNetworkConfigs',
  ({ mode, range, configs }) => {
    const cluster = seedCluster({ ...overlay, mode });
    const pods = podsOf(cluster).filter((pod) => at(pod, 'spec.hostNetwork') !== true);
    const addresses = pods.map((pod) => textAt(pod, 'status.podIP'));
    expect(addresses.filter((address) => !contains(range, address))).toEqual([]);
    expect(new Set(addresses).size).toBe(pods.length);
    expect(cluster.store.list(kindNamed('NodeNetworkConfig'))).toHaveLength(configs);
  },
);

test('in overlay mode every pod has an address of the /24 that its node was given out of the pod CIDR', () => {
  const cluster = seedCluster({ ...overlay, podCidr: '192.168.0.0/16', nodeCount: 3 });
  const configs = cluster.store.list(kindNamed('NodeNetworkConfig'));
  const prefixes = new Map(
    configs.map((one) => [one.metadata.name, textAt(one, 'status.networkContainers.0.primaryIP')]),
  );
  expect([...prefixes.values()]).toEqual(['192.168.0.0/24', '192.168.1.0/24', '192.168.2.0/24']);
  for (const pod of podsOf(cluster).filter((one) => at(one, 'spec.hostNetwork') !== true)) {
    expect(contains(prefixes.get(textAt(pod, 'spec.nodeName')) ?? '', textAt(pod, 'status.podIP'))).toBe(
      true,
    );
  }
});

test.each([
  { ipv4: '10.224.0.5', ipv6: '2001:db8:0:1::5' },
  { ipv4: '10.244.0.7', ipv6: 'fd12:3456:789a::7' },
  { ipv4: '10.244.2.2', ipv6: 'fd12:3456:789a:0:2::2' },
  { ipv4: '10.0.0.101', ipv6: 'fd12:3456:789a:1::65' },
])('with two families $ipv4 has the companion $ipv6, and none with one', ({ ipv4, ipv6 }) => {
  expect(secondAddress(seedCluster({ ...overlay, dualStack: true }), ipv4)).toBe(ipv6);
  expect(secondAddress(seedCluster(overlay), ipv4)).toBeUndefined();
});
