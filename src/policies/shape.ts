import { nearest } from '../commands/nearest.ts';
import { cut, PolicyError, refuse, shown } from './error.ts';

/** Refuses a value that has not the form of a field; what is absent is the business of who owns the field. */
export type Shape = (where: string, found: unknown) => void;

/** A mapping as JavaScript has it: no list, not null. */
export type Mapping = Readonly<Record<string, unknown>>;

/** True for a mapping. */
export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Text; numbers and truth values in YAML need quotes to be text. */
export const text: Shape = (where, found) => {
  if (typeof found === 'string') return;
  const quoted = typeof found === 'number' || typeof found === 'boolean';
  refuse(where, quoted ? 'text: put it in quotes' : 'text', found);
};

/** Text of a form, which `expected` says in words. */
export function textLike(pattern: RegExp, expected: string, longest = Infinity): Shape {
  return (where, found) => {
    text(where, found);
    // The length first: an expression may take long over long text.
    if (String(found).length > longest || !pattern.test(String(found))) refuse(where, expected, found);
  };
}

/** One of some words. */
export function word(...words: readonly string[]): Shape {
  return (where, found) => {
    text(where, found);
    if (words.includes(String(found))) return;
    const hint = nearest(cut(String(found)), words);
    throw new PolicyError(
      `${where}: expected ${words.join(', ')}, found ${shown(found)}.${hint}`,
      'api server',
    );
  };
}

/** A whole number. */
export function whole(least = -Infinity, most = Infinity): Shape {
  return (where, found) => {
    const fits = typeof found === 'number' && Number.isInteger(found) && found >= least && found <= most;
    if (fits) return;
    const span = Number.isFinite(least) ? ` from ${least} to ${most}` : '';
    refuse(where, `a whole number${span}`, found);
  };
}

/** True or false, without quotes. */
export const flag: Shape = (where, found) => {
  if (typeof found !== 'boolean') refuse(where, 'true or false', found);
};

/** Anything: fields that this model does not look into. */
export const anything: Shape = () => undefined;

/** A list whose entries all have a form. */
export function list(each: Shape, least = 0, most = Infinity): Shape {
  return (where, found) => {
    if (!Array.isArray(found)) refuse(where, 'a list: begin each entry with a dash', found);
    if (found.length < least) refuse(where, `at least ${least} entry`, found);
    if (found.length > most) refuse(where, most === 0 ? 'no entry' : `at most ${most} entries`, found);
    found.forEach((value: unknown, index) => present(each, `${where}[${index}]`, value));
  };
}

/** A mapping of free keys to values of one form. */
export function mapOf(each: Shape): Shape {
  return (where, found) => {
    if (!isMapping(found)) refuse(where, 'a mapping of names to values', found);
    for (const [key, value] of Object.entries(found)) present(each, `${where}[${cut(key)}]`, value);
  };
}

/** A mapping of known fields. `required` must be there; `oneOf` are fields of which exactly one must be. */
export function fields(
  known: Readonly<Record<string, Shape>>,
  {
    required = [],
    oneOf = [],
  }: { readonly required?: readonly string[]; readonly oneOf?: readonly string[] } = {},
): Shape {
  return (where, found) => {
    if (!isMapping(found)) refuse(where, `a mapping of ${some(Object.keys(known))}`, found);
    const there = Object.entries(found).filter(([, value]) => value !== undefined);
    for (const [key, value] of there) {
      const shape = Object.hasOwn(known, key) ? known[key] : undefined;
      if (shape) present(shape, inside(where, key), value);
      else unknown(where, key, Object.keys(known));
    }
    const names = there.map(([key]) => key);
    for (const key of required) if (!names.includes(key)) refuse(inside(where, key), 'a value', undefined);
    const chosen = oneOf.filter((key) => names.includes(key));
    if (oneOf.length > 0 && chosen.length !== 1) {
      refuse(where, `one of ${oneOf.join(', ')}`, chosen.length === 0 ? undefined : chosen.join(' and '));
    }
  };
}

/** `spec` inside a title, `ingress` inside `spec`. */
export function inside(where: string, key: string): string {
  return `${where}${where.includes(', ') ? '.' : ', '}${cut(key)}`;
}

/** A field left blank in YAML is null. To API servers a blank selector is every pod, a blank list no rule: ask which. */
function present(shape: Shape, where: string, value: unknown): void {
  if (value === null) refuse(where, 'a value: write {} or [], or leave the field out', null);
  shape(where, value);
}

function unknown(where: string, key: string, known: readonly string[]): never {
  const place = inside(where, key);
  throw new PolicyError(
    `${place}: expected ${some(known)}, found ${shown(key)}.${nearest(cut(key), known)}`,
    'api server',
  );
}

function some(names: readonly string[]): string {
  return names.length > 6 ? `a field such as ${names.slice(0, 4).join(', ')}` : names.join(', ');
}
