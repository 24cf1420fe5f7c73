import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ClusterProfile } from '../doubles/kubernetes/index.ts';
import { startFleet, type Fleet } from './fleet.ts';

let fleet: Fleet;
beforeAll(async () => void (fleet = await startFleet(2)));
afterAll(() => fleet.stop());

const profile = (name: string, dataplane: ClusterProfile['dataplane']): ClusterProfile => ({
  name,
  dataplane,
  mode: 'overlay',
  nodeCount: 2,
});

async function daemonSets(cluster: string): Promise<readonly string[]> {
  const response = await fetch(`${fleet.urlOf(cluster)}/apis/apps/v1/daemonsets`);
  const { items } = (await response.json()) as { items: { metadata: { name: string } }[] };
  return items.map(({ metadata }) => metadata.name);
}

test('two clusters share nothing, and a third has no double', async () => {
  fleet.seed(profile('first', 'azure'));
  fleet.seed(profile('second', 'cilium'));
  expect(fleet.urlOf('first')).not.toBe(fleet.urlOf('second'));
  expect(await daemonSets('first')).toContain('kube-proxy');
  expect(await daemonSets('second')).not.toContain('kube-proxy');
  expect(fleet.requests()).toHaveLength(2);
  expect(() => fleet.seed(profile('third', 'azure'))).toThrow('no double for cluster "third"');
});

test('a cluster that is updated keeps its double', async () => {
  const before = fleet.urlOf('first');
  fleet.seed(profile('first', 'cilium'));
  expect(fleet.urlOf('first')).toBe(before);
  expect(await daemonSets('first')).toContain('cilium');
});

test('a cluster that was never created has no address', () => {
  expect(() => fleet.urlOf('frist')).toThrow('no double for cluster "frist"');
});
