import { ciliumValues } from '../generated/cilium-values.ts';
import type { ChartRow, ChartTable } from './model.ts';
import { selection } from './selection.ts';

/** One value as a reference page shows it. */
export interface ChartValue extends ChartRow {
  readonly key: string;
  /** What it does, in one sentence of ours. */
  readonly says: string;
  /** The file and line that type and default were read from. */
  readonly from: string;
}

const table: ChartTable = ciliumValues;

/** Every value of the Cilium chart that our guides may set, in the order of its key, with its sentence and its source. */
export const chartValues: readonly ChartValue[] = Object.entries(table.values).map(([key, row]) => ({
  key,
  ...row,
  says: selection[key] ?? '',
  from: `cilium/values.yaml line ${row.line} in the chart ${table.version}`,
}));
