import * as arm from '@azure/arm-containerservice';
import { nearest } from '../../../src/commands/nearest.ts';
import { tables } from '../../../src/commands/tables/index.ts';
import { everyKind } from '../../doubles/kubernetes/kind-table.ts';
import type { NamedCluster } from '../../snippets/clusters.ts';

/** The names that commands in a sentence may mention: those that some AKS cluster of this site has. */
export interface Names {
  readonly namespaces: ReadonlySet<string>;
  /** `DaemonSet/cilium`. */
  readonly workloads: ReadonlySet<string>;
  /** `k8s-app=cilium`. */
  readonly labels: ReadonlySet<string>;
  readonly fields: ReadonlySet<string>;
}

/** The names in these clusters, of whatever kind. */
export function namesIn(clusters: readonly NamedCluster[]): Names {
  const objects = clusters.flatMap(({ cluster }) => cluster.store.everything().map(({ object }) => object));
  return {
    namespaces: new Set(['default', ...objects.flatMap(({ metadata }) => metadata.namespace ?? [])]),
    workloads: new Set(objects.map(({ kind, metadata }) => `${kind}/${metadata.name}`)),
    labels: new Set(
      objects.flatMap(({ metadata }) => Object.entries(metadata.labels ?? {}).map((pair) => pair.join('='))),
    ),
    fields: new Set(objects.flatMap(fieldsOf)),
  };
}

const formats = [
  'json',
  'yaml',
  'name',
  'wide',
  'jsonpath',
  'custom-columns',
  'go-template',
  'table',
  'tsv',
  'jsonc',
  'none',
];

/** Values in one piece of code in a sentence that no cluster and no tool knows. */
export function quotedFaults(code: string, names: Names): readonly string[] {
  if (/[…<]/.test(code)) return [];
  return [
    ...unknown('output format', valuesOf(code, /(?:^|\s)(?:-o|--output)[ =]([a-z-]+)/g), formats),
    ...unknown('namespace', valuesOf(code, /(?:^|\s)(?:-n|--namespace)[ =]([a-z0-9-]+)/g), names.namespaces),
    ...unknown('label', valuesOf(code, /(?:^|\s)(?:-l|--selector)[ =]([\w./-]+=[\w.-]+)/g), names.labels),
    ...unknown(
      'workload',
      valuesOf(code, /\b((?:ds|daemonsets?|deploy|deployments?)[ /][a-z0-9][a-z0-9-]*)/g).map(workload),
      names.workloads,
    ),
    ...fieldFaults(code, names.fields),
    ...optionFaults(code),
    ...propertyFaults(code),
    ...(/delete (ns|namespaces?) (kube-|default\b)/.test(code)
      ? ['deletes a namespace that AKS needs.']
      : []),
  ];
}

function valuesOf(code: string, pattern: RegExp): readonly string[] {
  return [...code.matchAll(pattern)].map(([, value]) => value ?? '');
}

function unknown(what: string, found: readonly string[], known: Iterable<string>): readonly string[] {
  if (found.length === 0) return [];
  const all = new Set(known);
  return found
    .filter((value) => !all.has(value))
    .map((value) => `no ${what} "${value}".${nearest(value, all)}`);
}

function workload(text: string): string {
  const [kind = '', name = ''] = text.split(/[ /]/);
  const found = everyKind.find(({ plural, shortNames, kind: one }) =>
    [one.toLowerCase(), plural, ...shortNames].includes(kind),
  );
  return `${found?.kind ?? kind}/${name}`;
}

/** Fields are spelled exactly; a path that differs from a known field in capitals alone prints nothing. */
function fieldFaults(code: string, fields: ReadonlySet<string>): readonly string[] {
  const paths = valuesOf(code, /(?:jsonpath=|custom-columns=)(\S+)/g).flatMap(
    (path) => path.match(/\.[A-Za-z]+/g) ?? [],
  );
  return paths.flatMap((part) => {
    const field = part.slice(1);
    const meant = [...fields].find((one) => one !== field && one.toLowerCase() === field.toLowerCase());
    return meant === undefined || fields.has(field) ? [] : [`no field "${field}". Did you mean "${meant}"?`];
  });
}

/** `--option value` alone: where az lists the values of the option everywhere, the value is one of them. */
function optionFaults(code: string): readonly string[] {
  const [, name, value] = /^--([a-z-]+)[ =]([\w-]+)$/.exec(code) ?? [];
  if (name === undefined || value === undefined) return [];
  const rows = Object.values(tables['az']?.commands ?? {}).flatMap(({ options }) => options[name] ?? []);
  const listed = rows.length > 0 && rows.every(({ choices }) => choices);
  return listed
    ? unknown(
        `value of --${name}`,
        [value],
        rows.flatMap(({ choices }) => choices ?? []),
      )
    : [];
}

/** `property: value` alone: where ARM's own package lists the values, the value is one of them. */
function propertyFaults(code: string): readonly string[] {
  const [, first, rest, value] = /^([a-z])([A-Za-z]+): (\w+)$/.exec(code) ?? [];
  const known = Object.entries(arm).find(([name]) => name === `Known${first?.toUpperCase()}${rest}`)?.[1];
  if (known === undefined || value === undefined || value === 'null') return [];
  return unknown(`value of ${first}${rest}`, [value], Object.values(known) as string[]);
}

function fieldsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(fieldsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...fieldsOf(inner)]);
}
