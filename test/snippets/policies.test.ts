import { describe, expect, test } from 'vitest';
import { scenarios, world, type Scenario } from '../../snippets/policies/scenario.ts';
import { snippet, snippetIds } from '../../snippets/registry.ts';
import { parseParameters } from '../../src/aks/parameters.ts';
import type { Engine } from '../../src/policies/index.ts';
import { policyMatrix } from '../../src/site/tables/policy-matrix.ts';
import { policiesOf, scenarioFaults } from '../../src/site/tables/policy-scenario.ts';
import { parseManifest } from '../../src/snippet/manifest.ts';
import { create } from '../doubles/kubernetes/controllers/index.ts';
import { podsOf } from '../doubles/kubernetes/cluster.ts';
import { kindNamed } from '../doubles/kubernetes/kinds.ts';
import { mapAt, type KubeObject } from '../doubles/kubernetes/objects.ts';
import { seedCluster } from '../doubles/kubernetes/seed/index.ts';
import { otherParameters } from '../other-parameters.ts';
import { appliedFaults } from '../proof/applied.ts';
import { schemaFaults } from '../proof/schema.ts';
import { doorsLeftOpen, type Try } from './closed-world.ts';

const parameters = parseParameters();
const all = Object.entries(scenarios) as [string, Scenario][];
const manifests = snippetIds.flatMap((id) => {
  const { faces } = snippet(id);
  const manifest = faces.find(({ kind }) => kind === 'manifest');
  return manifest ? [{ id, manifest, kubectl: faces.find(({ kind }) => kind === 'kubectl') }] : [];
});

const toDns = ({ from, to, port }: Try): boolean =>
  from.startsWith('shop/') && to === 'kube-system/coredns' && port === 53;
const toBackend = ({ from, to, port, protocol }: Try): boolean =>
  from === 'shop/frontend' && to === 'shop/backend' && port === 80 && protocol === 'TCP';
const byRange = ({ from, to, port, protocol }: Try, engine: Engine): boolean =>
  engine !== 'cilium' && port === 80 && protocol === 'TCP' && [from, to].every((end) => end.includes('/'));

/** What each scenario is meant to allow, said a second time; everything else must stay shut. */
const meant: Readonly<Record<keyof typeof scenarios, (attempt: Try, engine: Engine) => boolean>> = {
  'default-deny': toDns,
  'allow-backend': (attempt) => toDns(attempt) || toBackend(attempt),
  cilium: (attempt) => toDns(attempt) || toBackend(attempt),
  'ip-block': (attempt, engine) => toDns(attempt) || byRange(attempt, engine),
};

function faultsOf(scenario: Scenario, policies: ReturnType<typeof policiesOf>): readonly string[] {
  return scenario.engines.flatMap((engine) => scenarioFaults(scenario, engine, policies, parameters));
}

test.each(manifests)('$id: every object passes the closed schema of its kind', async ({ manifest }) => {
  expect(await schemaFaults(manifest.text)).toEqual([]);
});

test.each(manifests)(
  '$id: kubectl applies exactly the manifest of the other tab',
  ({ manifest, kubectl }) => {
    expect(appliedFaults(kubectl?.text ?? '', manifest.text)).toEqual([]);
  },
);

describe.each(all)('matrix %s', (id, scenario) => {
  const policies = policiesOf(scenario, parameters);

  test('holds for every engine, and for other parameters', () => {
    expect(faultsOf(scenario, policies)).toEqual([]);
    expect(policyMatrix(id, parseParameters(otherParameters)).rows.length).toBe(scenario.rows.length);
  });

  test('opens nothing that nobody means to open: no other port, no impostor in another namespace', () => {
    const isMeant = meant[id as keyof typeof scenarios];
    expect(doorsLeftOpen(isMeant, scenario, policies, parameters)).toEqual([]);
  });
});

test('the pods, labels and namespaces of the matrices are those of the manifests in a cluster like AKS', () => {
  const cluster = seedCluster({ name: 'c', mode: 'overlay', dataplane: 'cilium', nodeCount: 2 });
  const apps = manifests.find(({ id }) => id === 'policies/apps');
  for (const object of parseManifest(apps?.manifest.text ?? '') as KubeObject[])
    create(cluster, kindNamed(object.kind), object);
  const { pods, namespaces } = world('cilium', parameters);
  const judged = pods.filter(({ name }) => name !== 'namesake');
  for (const { name, namespace, labels } of judged) {
    const running = podsOf(cluster, namespace).filter((pod) => pod.metadata.name.startsWith(`${name}-`));
    const own = running.map((pod) => ({ ...mapAt(pod, 'metadata.labels') }));
    for (const one of own) delete one['pod-template-hash'];
    expect(own, name).toContainEqual(labels);
  }
  for (const { name, labels } of namespaces)
    expect(cluster.store.get(kindNamed('Namespace'), undefined, name)?.metadata.labels).toEqual(labels);
  expect(judged.length + namespaces.length).toBe(8);
});

test('a cell names policies and pods, says who decided, and engines that agree share a column', () => {
  const { columns, rows } = policyMatrix('ip-block');
  expect(columns).toEqual([['cilium'], ['calico', 'azure-npm']]);
  expect(rows[0]).toEqual({
    from: 'frontend',
    to: 'backend',
    port: '80/TCP',
    verdicts: ['deny', 'allow'],
    because: [
      'Cilium: egress of frontend: selected by default-deny, allow-dns, pods-by-range, and no rule allows it',
      'Cilium: ingress of backend: selected by default-deny, pods-by-range, and no rule allows it',
      'Calico, Azure NPM: egress of frontend: allowed by pods-by-range, egress[0]',
      'Calico, Azure NPM: ingress of backend: allowed by pods-by-range, ingress[0]',
    ],
  });
  const nobody = policyMatrix('allow-backend').rows.find(({ from }) => from === 'anyone else');
  expect(nobody?.verdicts).toEqual(['deny']);
});

test('the policies of Cilium’s own kind have the matrix of the NetworkPolicies, as the page says', () => {
  const verdicts = (id: string): unknown =>
    policyMatrix(id).rows.map(({ because: _, ...row }) => ({ ...row, verdicts: row.verdicts[0] }));
  expect(verdicts('cilium')).toEqual(verdicts('allow-backend'));
});

test('an unknown matrix is an error that names the nearest one', () => {
  expect(() => policyMatrix('default-dney')).toThrow(
    'Unknown policy matrix "default-dney". Did you mean "default-deny"?',
  );
});
