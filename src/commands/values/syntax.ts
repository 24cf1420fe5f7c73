import type { ChartData } from './model.ts';

/** One assignment of a `--set` word: the path as helm splits it, and the value as helm types it. */
export interface Setting {
  readonly path: readonly string[];
  readonly value: ChartData | readonly ChartData[];
}

/** What one `--set` word assigns, and what helm refuses or drops in it. */
export interface Settings {
  readonly settings: readonly Setting[];
  readonly faults: readonly string[];
}

/** A word that is being read from the left. */
interface Reader {
  readonly text: readonly string[];
  at: number;
}

/**
 * Reads the text after `--set` (or, with `texts`, `--set-string`) as helm does: `a.b=1,c={x,y}` with `\` before
 * a character that is meant literally. Values that helm would number, switch or null are typed the same way.
 */
export function readSettings(word: string, texts = false): Settings {
  const reader: Reader = { text: [...word], at: 0 };
  const settings: Setting[] = [];
  const faults: string[] = [];
  while (reader.at < reader.text.length && faults.length === 0) {
    const fault = readOne(reader, texts ? (text) => text : typed, settings);
    if (fault !== undefined) faults.push(fault);
  }
  return { settings, faults };
}

/** The type that helm gives an unquoted text: true, false, null, a whole number, else the text itself. */
export function typed(text: string): ChartData {
  if (/^(?:true|false)$/iu.test(text)) return /^true$/i.test(text);
  if (/^null$/iu.test(text)) return null;
  const whole = /^(?:0|[1-9]\d*|[+-]\d+)$/.test(text);
  return whole && BigInt.asIntN(64, integer(text)) === integer(text) ? Number(integer(text)) : text;
}

/** BigInt knows no plus sign. */
function integer(text: string): bigint {
  return BigInt(text.replace('+', ''));
}

function readOne(reader: Reader, type: (text: string) => ChartData, settings: Setting[]): string | undefined {
  const path: string[] = [];
  for (;;) {
    const [part, end] = until(reader, ['.', '=', ',', '[']);
    if (end === '[')
      return `an index after "${part}" is not supported here. Write the whole list: key={a,b}.`;
    if (end === '=' || end === '.') path.push(part);
    if (part === '') return `an empty key stands before "${end ?? 'the end'}". Remove it or name the key.`;
    if (end === '.') continue;
    if (end !== '=') return noValue([...path, part].join('.'));
    const value = readValue(reader, type);
    if (value === undefined) return `the list of ${path.join('.')} does not end. Close it with "}".`;
    settings.push({ path, value });
    return undefined;
  }
}

function noValue(key: string): string {
  return `key "${key}" has no value. A comma inside a value needs a backslash before it: a\\,b.`;
}

/** Undefined where a list has no closing brace. */
function readValue(reader: Reader, type: (text: string) => ChartData): Setting['value'] | undefined {
  if (reader.text[reader.at] !== '{') return type(until(reader, [','])[0]);
  reader.at++;
  const list: ChartData[] = [];
  for (;;) {
    const [item, end] = until(reader, [',', '}']);
    if (end === undefined) return undefined;
    list.push(type(item));
    if (end === ',') continue;
    if (reader.text[reader.at] === ',') reader.at++;
    return list;
  }
}

/** Reads up to one of these characters, takes it away and gives both; `\` takes the next character as it is. */
function until(reader: Reader, stops: readonly string[]): [text: string, stop: string | undefined] {
  let text = '';
  while (reader.at < reader.text.length) {
    const character = reader.text[reader.at++] ?? '';
    if (character === '\\') text += reader.text[reader.at++] ?? '';
    else if (stops.includes(character)) return [text, character];
    else text += character;
  }
  return [text, undefined];
}
