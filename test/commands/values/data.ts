import fc from 'fast-check';
import type { ChartData } from '../../../src/commands/values/model.ts';
import type { Setting } from '../../../src/commands/values/syntax.ts';

/** Texts that are hard on a parser: helm's own signs, texts that look like other types, any Unicode but NUL. */
export const texts: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('true', 'False', 'null', '0', '00', '-7', '+1', '1.5', '', ' ', '{', '}', '{}', '[0]', '"'),
  fc.stringMatching(/^[a-c,{}=\\.[\]'" ]{0,8}$/),
  fc.string({ unit: 'grapheme', maxLength: 12 }).filter((text) => !text.includes('\0')),
);

/** Anything that a value of the chart may hold. */
export const chartData: fc.Arbitrary<ChartData> = fc.oneof(
  texts,
  fc.boolean(),
  fc.maxSafeInteger(),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: 0.0001, max: 1 }),
  fc.array(texts, { maxLength: 4 }),
);

/** Settings as one tree, as helm merges them. */
export function nested(settings: readonly Setting[]): object {
  const root: Record<string, unknown> = {};
  for (const { path, value } of settings) {
    let node = root;
    for (const part of path.slice(0, -1)) node = (node[part] ??= {}) as Record<string, unknown>;
    node[path.at(-1) ?? ''] = value;
  }
  return root;
}
