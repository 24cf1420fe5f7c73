import { readCall, type Call } from '../../src/commands/arguments.ts';
import { kubectlTable } from '../../src/commands/generated/kubectl.ts';
import { invocations } from '../../src/commands/invocation.ts';
import { nearest } from '../../src/commands/nearest.ts';
import { selectorOf } from '../doubles/kubernetes/api/selectors.ts';
import { everyKind } from '../doubles/kubernetes/kind-table.ts';
import { kindNamed } from '../doubles/kubernetes/kinds.ts';
import { listAt, textAt, type KubeObject } from '../doubles/kubernetes/objects.ts';
import type { NamedCluster } from './clusters.ts';

const commands = ['debug', 'exec', 'logs', 'port-forward'];

/** What one command aims at; `name` is absent where a selector chooses. */
export interface Aim {
  readonly line: number;
  readonly command: string;
  readonly kind: string;
  readonly name?: string;
  readonly selector?: string;
  readonly namespace: string;
  readonly container?: string;
  readonly anyContainer: boolean;
}

/** What the kubectl commands in a text aim at; nodes, and targets that only a variable names, are left out. */
export function aimsOf(text: string): readonly Aim[] {
  return invocations(text).calls.flatMap(({ line, words }) => {
    if (words[0] !== 'kubectl') return [];
    const call = readCall(words, kubectlTable);
    return commands.includes(call.command) ? aimOf(line, call) : [];
  });
}

/**
 * Targets that no seeded cluster has: workload or pod, namespace, container. One message each, with the clusters that
 * have the nearest thing.
 */
export function targetFaults(text: string, clusters: readonly NamedCluster[]): readonly string[] {
  return aimsOf(text).flatMap((aim) =>
    faultsOf(aim, clusters).map((fault) => `line ${aim.line}: kubectl ${aim.command}: ${fault}`),
  );
}

function aimOf(line: number, call: Call): readonly Aim[] {
  const option = (name: string): string | undefined => call.options.get(name)?.[0];
  const [first = ''] = call.positionals;
  const [kind, name] = first.includes('/') ? first.split('/', 2) : ['pod', first];
  const selector = option('selector');
  const container = call.command === 'debug' ? option('target') : option('container');
  if (kind === 'node' || kind === 'nodes' || `${name}${option('namespace')}`.includes('$')) return [];
  return [
    {
      line,
      command: call.command,
      kind: kindOf(kind ?? ''),
      namespace: option('namespace') ?? 'default',
      anyContainer: call.options.has('all-containers') || !['exec', 'logs'].includes(call.command),
      ...(first === '' ? {} : { name: name ?? '' }),
      ...(selector === undefined ? {} : { selector }),
      ...(container === undefined ? {} : { container }),
    },
  ];
}

/** A kind by any name that kubectl takes for it; an unknown one keeps its name, and nothing has it. */
function kindOf(name: string): string {
  const found = everyKind.find(({ kind, plural, shortNames }) =>
    [kind.toLowerCase(), plural, ...shortNames].includes(name),
  );
  return found?.kind ?? name;
}

function faultsOf(aim: Aim, clusters: readonly NamedCluster[]): readonly string[] {
  const found = clusters
    .map(({ name, cluster }) => ({ name, objects: objectsOf(aim, { name, cluster }) }))
    .filter(({ objects }) => objects.length > 0);
  if (found.length === 0) return [absent(aim, clusters)];
  const where = found.map(({ name }) => name).join(', ');
  return [...new Set(found.flatMap(({ objects }) => containerFault(aim, objects, where)))];
}

function objectsOf(aim: Aim, { cluster }: NamedCluster, namespace?: string): readonly KubeObject[] {
  const kind = cluster.kinds.find((candidate) => candidate.kind === aim.kind);
  if (!kind) return [];
  const all = cluster.store.list(kind, namespace ?? aim.namespace);
  if (aim.name !== undefined) return all.filter((object) => object.metadata.name === aim.name);
  const test = selectorOf(kindNamed('Pod'), new URLSearchParams({ labelSelector: aim.selector ?? '' }));
  return typeof test === 'function' ? all.filter(test) : [];
}

function absent(aim: Aim, clusters: readonly NamedCluster[]): string {
  const what = aim.name === undefined ? `pod with labels ${aim.selector}` : `${aim.kind} "${aim.name}"`;
  const elsewhere = [...new Set(clusters.flatMap((one) => namespacesOf(aim, one)))];
  const names = clusters.flatMap(({ cluster }) =>
    cluster.kinds.flatMap((kind) =>
      kind.kind === aim.kind
        ? cluster.store.list(kind, aim.namespace).map(({ metadata }) => metadata.name)
        : [],
    ),
  );
  const hint =
    elsewhere.length > 0
      ? ` It is in namespace ${elsewhere.join(', ')}: add --namespace.`
      : nearest(aim.name ?? '', new Set(names));
  return `expected a target that an AKS cluster has; no ${what} in namespace ${aim.namespace} of any seeded cluster.${hint}`;
}

function namespacesOf(aim: Aim, { cluster }: NamedCluster): readonly string[] {
  const namespaces = cluster.store.list(kindNamed('Namespace')).map(({ metadata }) => metadata.name);
  return namespaces.filter((name) => objectsOf(aim, { name: '', cluster }, name).length > 0);
}

function containerFault(aim: Aim, objects: readonly KubeObject[], where: string): readonly string[] {
  if (aim.kind === 'Service' || aim.anyContainer) return [];
  const spec = aim.kind === 'Pod' ? 'spec' : 'spec.template.spec';
  const names = objects.flatMap((object) => namesAt(object, `${spec}.containers`));
  const all = [...names, ...objects.flatMap((object) => namesAt(object, `${spec}.initContainers`))];
  const what = `${aim.kind} ${aim.name ?? aim.selector} (${where})`;
  if (aim.container === undefined)
    return new Set(names).size > 1
      ? [`${what} has containers ${[...new Set(names)].join(', ')}; name one with --container.`]
      : [];
  if (aim.container.includes('$') || all.includes(aim.container)) return [];
  return [
    `${what} has no container "${aim.container}"; it has ${[...new Set(all)].join(', ')}.${nearest(aim.container, all)}`,
  ];
}

function namesAt(object: KubeObject, path: string): readonly string[] {
  return listAt(object, path).map((container) => textAt(container, 'name'));
}
