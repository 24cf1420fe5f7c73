import { describeLine } from '../../src/snippet/expected/describe.ts';
import type { Line } from '../../src/snippet/expected/model.ts';
import { fits } from '../../src/snippet/expected/shape.ts';

/** What is missing of lines that must stand in this order. */
export function lineFaults(
  expected: readonly Line[],
  lines: readonly string[],
  alone: boolean,
): readonly string[] {
  if (alone && lines.length !== expected.length) return [`${lines.length} lines, not ${expected.length}`];
  let from = 0;
  for (const line of expected) {
    const at = lines.findIndex((found, index) => index >= from && lineFits(line, found));
    if (at === -1) return [`no line "${describeLine(line)}"${from > 0 ? ' after the one before it' : ''}`];
    from = at + 1;
  }
  return [];
}

/** What is wrong where at least one line, or every line, must have one form. */
export function repeatedFaults(expected: Line, lines: readonly string[], every: boolean): readonly string[] {
  const fitting = lines.filter((line) => lineFits(expected, line));
  if (fitting.length === 0) return ['none'];
  return every ? lines.filter((line) => !fitting.includes(line)) : [];
}

/** The text with runs of blanks as one, since tools pad to the longest value. */
export function collapse(text: string): string {
  return text.replace(/[ \t]+/g, ' ');
}

/** True where a line reads like this: a shape stands for one word, so words are judged one by one. */
export function lineFits(expected: Line, found: string): boolean {
  const cells = typeof expected === 'string' ? [expected] : expected;
  const pattern = cells.map((cell) =>
    typeof cell === 'string' ? literal(collapse(cell)) : cell.kind === 'rest' ? '(.*)' : '(\\S+)',
  );
  const match = new RegExp(`^${pattern.join('')}$`).exec(found);
  const shapes = cells.filter((cell) => typeof cell !== 'string');
  return match !== null && shapes.every((shape, index) => fits(shape, match[index + 1] ?? ''));
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
