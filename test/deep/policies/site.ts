import { scenarios, places, world as siteWorld, type Scenario } from '../../../snippets/policies/scenario.ts';
import { snippet, snippetIds } from '../../../snippets/registry.ts';
import { parseParameters } from '../../../src/aks/parameters.ts';
import { endpointNamed, type PolicyObject, type Settings, type World } from '../../../src/policies/index.ts';
import { policiesOf } from '../../../src/site/tables/policy-scenario.ts';
import { parseManifest } from '../../../src/snippet/manifest.ts';
import type { Case } from '../../engine/engine.ts';
import { outside, tried } from './worlds.ts';

const parameters = parseParameters();

/** Every matrix of the site and every policy that a reader can copy, as cases for the engine, by name. */
export function siteCases(cilium: Settings['cilium']): readonly (readonly [string, Case])[] {
  const matrices = Object.entries<Scenario>(scenarios).map(
    ([name, scenario]) => [`matrix ${name}`, matrixCase(scenario, cilium)] as const,
  );
  const manifests = snippetIds.flatMap((id) => {
    const policies = policiesIn(id);
    return policies.length === 0 ? [] : [[`snippet ${id}`, manifestCase(policies, cilium)] as const];
  });
  return [...matrices, ...manifests];
}

function matrixCase(scenario: Scenario, cilium: Settings['cilium']): Case {
  const world = { ...siteWorld('cilium', parameters), settings: { cilium } };
  const ports = new Map(
    scenario.rows.map(({ port, protocol }) => [`${port}/${protocol}`, { port, protocol }]),
  );
  return {
    world,
    policies: policiesOf(scenario, parameters),
    ends: Object.values(places).map((place) => endpointNamed(world, place)),
    ports: [...ports.values()],
  };
}

function policiesIn(id: string): readonly PolicyObject[] {
  const manifest = snippet(id, parameters).faces.find(({ kind }) => kind === 'manifest');
  const objects = manifest ? parseManifest(manifest.text) : [];
  return objects.filter(({ kind }) => String(kind).endsWith('NetworkPolicy')) as readonly PolicyObject[];
}

/** A world in which each policy has one pod that it selects and one that it does not. */
function manifestCase(policies: readonly PolicyObject[], cilium: Settings['cilium']): Case {
  const spaces = [
    ...new Set([
      'default',
      'kube-system',
      ...policies.map(({ metadata }) => metadata?.namespace ?? 'default'),
    ]),
  ];
  const chosen = policies.map((policy) => labelsOf(policy));
  const pods = spaces.flatMap((namespace, space) =>
    [...chosen, { stranger: 'yes' }, { 'k8s-app': 'kube-dns' }].map((labels, index) => ({
      name: `p${index}`,
      namespace,
      labels,
      ip: `10.244.${space}.${index + 10}`,
      node: `n${(index % 2) + 1}`,
    })),
  );
  const world: World = {
    engine: 'cilium',
    namespaces: spaces.map((name) => ({ name, labels: { 'kubernetes.io/metadata.name': name } })),
    pods,
    nodes: [1, 2].map((n) => ({ name: `n${n}`, ip: `10.224.0.${n}` })),
    settings: { cilium },
  };
  const ends = [
    ...pods.map(({ namespace, name }) => ({ pod: `${namespace}/${name}` })),
    { node: 'n1' },
    { node: 'n2' },
  ];
  return { world, policies, ends: [...ends, ...outside.map((ip) => ({ ip }))], ports: tried.slice(0, 6) };
}

function labelsOf(policy: PolicyObject): Readonly<Record<string, string>> {
  const selector = policy.kind === 'NetworkPolicy' ? policy.spec?.podSelector : policy.spec?.endpointSelector;
  return (selector?.matchLabels ?? {}) as Readonly<Record<string, string>>;
}
