import ipaddr from 'ipaddr.js';
import { parseCidr } from '../../aks/cidr.ts';
import { facts } from '../../aks/limits.ts';
import type { Pool } from '../../aks/scenario.ts';
import {
  isEmpty,
  mostPools,
  poolFields,
  rangeFields,
  rangesOf,
  type Draft,
  type Mode,
  type PoolField,
  type RangeField,
} from './draft.ts';

/** A pool with everything that the rules read. */
export type PlannedPool = Pool & Required<Pick<Pool, 'maxSurge' | 'maxPods'>>;

/** A plan as far as it is known: pools once all of them are complete, and the ranges that somebody stated or AKS fills in. */
export interface Known {
  readonly mode: Mode;
  readonly pools: readonly PlannedPool[];
  readonly ranges: Readonly<Partial<Record<RangeField, string>>>;
}

/** What is wrong with one field, and a value that would do where there is one at hand. */
export interface Refusal {
  readonly field: string;
  readonly label: string;
  readonly expected: string;
  readonly found: string;
  readonly suggestion: string | undefined;
}

/** The first thing that a plan lacks. */
export interface Question {
  readonly field: string;
  readonly text: string;
}

export type Reading =
  | { readonly state: 'empty' }
  | { readonly state: 'refused'; readonly refusal: Refusal }
  | { readonly state: 'partial'; readonly question: Question; readonly known: Known }
  | { readonly state: 'complete'; readonly known: Known };

/** Reads what somebody typed: refuses the first value that is none, asks for the first that is missing. */
export function read(draft: Draft): Reading {
  if (isEmpty(draft)) return { state: 'empty' };
  const refusal = refusalOf(draft);
  if (refusal) return { state: 'refused', refusal };
  const stated = rangesOf(draft.mode).flatMap((name) => {
    const range = draft.ranges[name].trim() || rangeFields[name].initial;
    return range === undefined ? [] : [[name, range] as const];
  });
  const pools = draft.pools.flatMap(poolOf);
  // A sum over some of the pools would look like the need of the cluster.
  const known = {
    mode: draft.mode,
    pools: pools.length === draft.pools.length ? pools : [],
    ranges: Object.fromEntries(stated),
  };
  const question = questionOf(draft, known);
  return question ? { state: 'partial', question, known } : { state: 'complete', known };
}

/** The id of a pool's field in the form. */
export function poolFieldId(pool: number, field: PoolField): string {
  return `pool-${pool + 1}-${field}`;
}

function refusalOf({ mode, pools, ranges }: Draft): Refusal | undefined {
  if (pools.length > mostPools)
    throw new Error(`expected at most ${mostPools} pools, found ${pools.length}.`);
  const inPools = pools.flatMap((pool, at) =>
    (Object.keys(poolFields) as PoolField[]).map((field) => numberRefusal(pool, at, field)),
  );
  return [...inPools, ...rangesOf(mode).map((name) => rangeRefusal(name, ranges[name].trim()))].find(
    (refusal) => refusal !== undefined,
  );
}

function numberRefusal(pool: Draft['pools'][number], at: number, field: PoolField): Refusal | undefined {
  const [value, nodes] = [pool[field].trim(), pool.nodes.trim()];
  const expected = value === '' ? undefined : numberFault(field, value, nodes);
  if (expected === undefined) return undefined;
  return {
    field: poolFieldId(at, field),
    label: `Pool ${at + 1}, ${poolFields[field].toLowerCase()}`,
    expected,
    found: value,
    suggestion: numberSuggestion(field, value, nodes),
  };
}

function numberFault(field: PoolField, value: string, nodes: string): string | undefined {
  if (field === 'surge')
    return /^(\d{1,4}|(100|\d{1,2})%)$/.test(value)
      ? undefined
      : 'a number of nodes such as 1, or a share such as 33%';
  const most = facts['overlay-max-nodes'].value;
  if (!/^[1-9]\d{0,4}$/.test(value) || Number(value) > most) return `a whole number from 1 to ${most}`;
  if (field === 'most' && Number(value) < Number(nodes)) return `at least the ${nodes} nodes of the pool`;
  return undefined;
}

function numberSuggestion(field: PoolField, value: string, nodes: string): string | undefined {
  const plain = [value.replaceAll(/[\s,_]/g, ''), value.replace(/^0?\.(\d\d)$/, '$1%')].find(
    (text) => text !== value && numberFault(field, text, nodes) === undefined,
  );
  return plain ?? (field === 'most' && Number(value) < Number(nodes) ? nodes : undefined);
}

function rangeRefusal(name: RangeField, value: string): Refusal | undefined {
  const cidr = value === '' ? undefined : parseCidr(value);
  if (!cidr || !('fault' in cidr)) return undefined;
  const network = networkOf(value);
  return {
    field: name,
    label: rangeFields[name].label,
    expected: network ? 'the first address of the range' : 'an IPv4 range such as 10.244.0.0/16',
    found: value,
    suggestion: network,
  };
}

/** The range that an address with host bits lies in; of octal and short forms nobody can say. */
function networkOf(value: string): string | undefined {
  if (!ipaddr.IPv4.isValidCIDRFourPartDecimal(value) || /(^|\.)0\d/.test(value)) return undefined;
  return `${ipaddr.IPv4.networkAddressFromCIDR(value).toString()}/${value.split('/')[1]}`;
}

function poolOf(pool: Draft['pools'][number], at: number): readonly PlannedPool[] {
  const [nodes, most, surge, pods] = [pool.nodes, pool.most, pool.surge, pool.pods].map((text) =>
    text.trim(),
  );
  if (!nodes || !surge || !pods) return [];
  return [
    {
      name: `Pool ${at + 1}`,
      count: Number(nodes),
      ...(most ? { maxCount: Number(most) } : {}),
      maxSurge: surge.endsWith('%') ? `${Number(surge.slice(0, -1))}%` : Number(surge),
      maxPods: Number(pods),
    },
  ];
}

function questionOf(draft: Draft, { mode, ranges }: Known): Question | undefined {
  for (const [at, pool] of draft.pools.entries()) {
    const field = (['nodes', 'surge', 'pods'] as const).find((name) => pool[name].trim() === '');
    if (field) return { field: poolFieldId(at, field), text: poolQuestions[field].replace('#', `${at + 1}`) };
  }
  const missing = rangesOf(mode).find((name) => ranges[name] === undefined);
  return (
    missing && { field: missing, text: `Which range has the ${rangeFields[missing].label.toLowerCase()}?` }
  );
}

const poolQuestions = {
  nodes: 'How many nodes has pool #?',
  surge: 'Which max surge has pool #? Microsoft’s pages name two defaults.',
  pods: 'How many pods may a node of pool # run?',
} as const;
