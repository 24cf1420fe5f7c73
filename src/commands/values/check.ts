import { parse } from 'yaml';
import { readCall, type Call } from '../arguments.ts';
import { ciliumValues } from '../generated/cilium-values.ts';
import { helmTable } from '../generated/helm.ts';
import { conflictFaults } from './conflicts.ts';
import { judgeValue } from './judge.ts';
import type { ChartTable } from './model.ts';
import { readSettings } from './syntax.ts';

/** The options of helm that set values. */
const options = ['values', 'set', 'set-string', 'set-json', 'set-literal', 'set-file'] as const;

/** Values by dotted path, as one command gives them; undefined where the shell fills the value in. */
export interface GivenValues {
  readonly values: ReadonlyMap<string, unknown>;
  readonly faults: readonly string[];
}

/**
 * Judges the values that a helm call sets against the table of its chart: unknown or removed key, wrong type,
 * wrong choice, a word that helm cannot read, values that exclude each other, and another version than the table's.
 */
export function chartFaults(
  words: readonly string[],
  input?: string,
  table: ChartTable = ciliumValues,
): readonly string[] {
  const call = readCall(words, helmTable);
  if (!['install', 'upgrade', 'template'].includes(call.command)) return [];
  const chart = call.positionals.at(-1) ?? '';
  const given = givenValues(call, input);
  const where = `helm ${call.command}`;
  if (chart !== table.chart) {
    const sets = given.values.size > 0 || given.faults.length > 0;
    return sets ? [`${where}: the chart "${chart}" has no table of values. Use ${table.chart}.`] : [];
  }
  const judged = [...given.values].map(([key, value]) => judgeValue(key, value, table));
  const faults = [...versionFaults(call, table), ...given.faults, ...judged, ...conflictFaults(given.values)];
  return faults.filter((fault) => fault !== undefined).map((fault) => `${where}: ${fault}`);
}

/** Every value that a helm call sets, later ones over earlier ones, and what helm could not read. */
export function givenValues(call: Call, input: string | undefined): GivenValues {
  const values = new Map<string, unknown>();
  const faults: string[] = [];
  for (const option of options) {
    for (const word of call.options.get(option) ?? []) {
      const read = readers[option](word, input);
      faults.push(...read.faults.map((fault) => `--${option} ${word}: ${fault}`));
      for (const [key, value] of read.values) values.set(key, value);
    }
  }
  return { values, faults };
}

function versionFaults(call: Call, table: ChartTable): string[] {
  const given = call.options.get('version')?.at(-1);
  if (given === table.version) return [];
  return [`expected --version ${table.version}, which the table is of; found ${given ?? 'none'}.`];
}

const readers: Record<(typeof options)[number], (word: string, input?: string) => GivenValues> = {
  values: fromFile,
  set: (word) => fromSettings(word, false),
  'set-string': (word) => fromSettings(word, true),
  'set-json': fromJson,
  'set-literal': (word) => one(word, (text) => text),
  'set-file': () => failed('the reader has no such file. Write the value out.'),
};

function fromSettings(word: string, texts: boolean): GivenValues {
  const { settings, faults } = readSettings(word, texts);
  const known = (value: unknown): unknown =>
    typeof value === 'string' && value.startsWith('$') ? undefined : value;
  return { values: new Map(settings.map(({ path, value }) => [path.join('.'), known(value)])), faults };
}

function fromJson(word: string): GivenValues {
  try {
    return one(word, (text) => JSON.parse(text) as unknown);
  } catch {
    return failed('expected key=JSON. Correct the JSON.');
  }
}

function fromFile(name: string, input: string | undefined): GivenValues {
  if (name !== '-' || input === undefined) {
    return failed('the reader has no such file. Feed the values as a here-document to --values -.');
  }
  try {
    return { values: new Map(leaves(parse(input) as unknown)), faults: [] };
  } catch (error) {
    return failed(`expected YAML; found: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function one(word: string, read: (text: string) => unknown): GivenValues {
  const at = word.indexOf('=');
  return at < 1
    ? failed('expected key=value.')
    : { values: new Map([[word.slice(0, at), read(word.slice(at + 1))]]), faults: [] };
}

function failed(fault: string): GivenValues {
  return { values: new Map(), faults: [fault] };
}

function leaves(node: unknown, path = ''): [string, unknown][] {
  if (node === null || typeof node !== 'object' || Array.isArray(node)) return path ? [[path, node]] : [];
  return Object.entries(node).flatMap(([key, child]) => leaves(child, path ? `${path}.${key}` : key));
}
