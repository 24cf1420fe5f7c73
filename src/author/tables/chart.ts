import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isPair, isScalar, LineCounter, parseDocument, type Document, type YAMLMap } from 'yaml';
import type { ChartData, ChartType } from '../../commands/values/model.ts';

/** One unpacked release of a chart, read from its values.yaml and values.schema.json. */
export interface ChartFiles {
  readonly version: string;
  /** Undefined where the schema has no such value. */
  readonly typeOf: (path: string) => readonly ChartType[] | undefined;
  /** The default, and its line in values.yaml; for a key that only a comment names, the line of the comment. */
  readonly defaultOf: (path: string) => { readonly line: number; readonly value?: ChartData };
}

interface Schema {
  readonly type?: ChartType | readonly ChartType[];
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
}

/** Reads every `<dir>/<version>/cilium`, oldest release first. Throws where there is none. */
export function readCharts(dir: string): readonly ChartFiles[] {
  const versions = readdirSync(dir).filter((name) => /^\d+\.\d+\.\d+$/.test(name));
  if (versions.length === 0) {
    throw new Error(
      `${dir}: expected unpacked charts as <version>/cilium, found none. Unpack the released archives there.`,
    );
  }
  const order = (version: string): number => Number(version.split('.')[1]);
  return versions.sort((a, b) => order(a) - order(b)).map((version) => readChart(dir, version));
}

function readChart(dir: string, version: string): ChartFiles {
  const file = (name: string): string => readFileSync(join(dir, version, 'cilium', name), 'utf8');
  const schema = JSON.parse(file('values.schema.json')) as Schema;
  const text = file('values.yaml');
  const lines = new LineCounter();
  const values = parseDocument(text, { lineCounter: lines });
  return {
    version,
    typeOf: (path) => typeOf(schema, path.split('.')),
    defaultOf: (path) => {
      const value = values.getIn(path.split('.')) as ChartData | undefined | { toJSON(): ChartData };
      if (value === undefined) return { line: commentLine(text, path) };
      const plain = value !== null && typeof value === 'object' && 'toJSON' in value ? value.toJSON() : value;
      return { line: lines.linePos(offsetOf(values, path)).line, value: plain };
    },
  };
}

function typeOf(schema: Schema, [key = '', ...rest]: readonly string[]): readonly ChartType[] | undefined {
  const found = schema.properties?.[key];
  if (found === undefined) return undefined;
  if (rest.length > 0) return typeOf(found, rest);
  if (found.enum && found.type === undefined) return ['string'];
  return typeof found.type === 'string' ? [found.type] : found.type;
}

function offsetOf(values: Document, path: string): number {
  const parts = path.split('.');
  const leaf = parts.pop();
  const group = parts.length === 0 ? values.contents : values.getIn(parts);
  const pair = isMap(group)
    ? (group as YAMLMap).items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === leaf)
    : undefined;
  return isScalar(pair?.key) ? (pair.key.range?.[0] ?? 0) : 0;
}

/** The first `# leaf:` below the key's group; groups of the chart stand at the left margin. */
function commentLine(text: string, path: string): number {
  const [group = '', ...rest] = path.split('.');
  const lines = text.split('\n');
  const start = rest.length === 0 ? 0 : lines.findIndex((line) => line.startsWith(`${group}:`));
  const leaf = path.slice(path.lastIndexOf('.') + 1);
  const found = lines.findIndex((line, at) => at >= start && new RegExp(`^\\s*#\\s*${leaf}:`).test(line));
  if (found === -1) throw new Error(`${path}: values.yaml does not name it, even in a comment.`);
  return found + 1;
}
