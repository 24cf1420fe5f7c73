/** The JSON types that a chart's values schema tells apart. */
export type ChartType = 'array' | 'boolean' | 'integer' | 'null' | 'number' | 'string';

/** What a chart value holds; lists are lists of strings in every key that we know. */
export type ChartData = boolean | number | string | null | readonly string[];

/** One value of a chart, as the chart's own files give it. */
export interface ChartRow {
  /** Every type that the chart's values.schema.json allows. */
  readonly type: readonly ChartType[];
  /** From values.yaml; left out where values.yaml names the key in a comment only. */
  readonly default?: ChartData;
  /** The only texts that make sense, where values.yaml or a template of the chart lists them. */
  readonly choices?: readonly string[];
  /** Line of values.yaml in the released chart. */
  readonly line: number;
  /** Oldest minor looked at since which the key has had this type without a gap. */
  readonly since?: string;
  /** Newest minor looked at with this type; left out where the newest one of all still has it. */
  readonly until?: string;
}

/** The values of one released chart that our guides may set. */
export interface ChartTable {
  readonly chart: string;
  readonly version: string;
  /** Date of the last change, YYYY-MM-DD. */
  readonly generated: string;
  /** Id in content/sources.yaml. */
  readonly source: string;
  /** The releases compared for `since` and `until`, oldest first. */
  readonly compared: readonly string[];
  /** By dotted path: `ipam.operator.clusterPoolIPv4PodCIDRList`. */
  readonly values: Readonly<Record<string, ChartRow>>;
}
