import type { ciliumValues } from '../generated/cilium-values.ts';
import type { ChartData, ChartRow, ChartType } from './model.ts';
import { typed } from './syntax.ts';

type Rows = (typeof ciliumValues)['values'];

interface Native {
  array: readonly string[];
  boolean: boolean;
  integer: number;
  null: never;
  number: number;
  string: string;
}

type Typed<R extends ChartRow> = R extends { choices: readonly (infer C)[] }
  ? C | (R['type'][number] extends infer T ? (T extends 'boolean' ? boolean : never) : never)
  : Native[R['type'][number] & ChartType];

/** Values of the pinned Cilium chart by dotted path; an unknown key, a wrong type or a wrong choice does not compile. */
export type CiliumSettings = { readonly [K in keyof Rows]?: Typed<Rows[K]> };

/** The options of `helm install`, `upgrade` or `template` that set the values; spread it into the options. */
export interface SetOptions {
  readonly set?: readonly string[];
  readonly 'set-string'?: readonly string[];
  readonly 'set-json'?: readonly string[];
}

/** Writes values as helm's own words: `--set`, or `--set-string` and `--set-json` where helm would read another type. */
export function setValues(values: CiliumSettings): SetOptions {
  const words = Object.entries(values).map(([key, value]) => setWord(key, value));
  const of = (option: keyof SetOptions): readonly string[] =>
    words.filter((word) => word.option === option).map(({ text }) => text);
  const options = (['set', 'set-string', 'set-json'] as const).map((option) => [option, of(option)] as const);
  return Object.fromEntries(options.filter(([, texts]) => texts.length > 0));
}

/** Exported for tests: one value as one word, and the option that carries it with its type. */
export function setWord(key: string, value: ChartData): { option: keyof SetOptions; text: string } {
  if (typeof value === 'boolean') return { option: 'set', text: `${key}=${value}` };
  if (typeof value === 'string') return text(key, [value], escape(value));
  if (Array.isArray(value) && value.length > 0) return text(key, value, `{${value.map(escape).join(',')}}`);
  if (typeof value === 'number' && Number.isSafeInteger(value)) {
    return { option: 'set', text: `${key}=${value}` };
  }
  return { option: 'set-json', text: `${key}=${JSON.stringify(value)}` };
}

function text(
  key: string,
  parts: readonly string[],
  written: string,
): { option: keyof SetOptions; text: string } {
  const plain = parts.every((part) => typeof typed(part) === 'string');
  return { option: plain ? 'set' : 'set-string', text: `${key}=${written}` };
}

/** Characters that end a value or open a list for helm; https://helm.sh/docs/intro/using_helm/ (format of --set). */
function escape(value: string): string {
  return value.replace(/[\\,{}]/g, '\\$&');
}
