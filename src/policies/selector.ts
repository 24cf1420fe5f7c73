import { nearest } from '../commands/nearest.ts';
import { PolicyError, refuse } from './error.ts';

/** A label selector of any of the three kinds. */
export interface Selector {
  readonly matchLabels?: { readonly [key: string]: string };
  readonly matchExpressions?: readonly Requirement[];
}

/** One entry of `matchExpressions`. */
export interface Requirement {
  readonly key: string;
  readonly operator: string;
  readonly values?: readonly string[];
}

const operators = ['In', 'NotIn', 'Exists', 'DoesNotExist'];

/** Every requirement of a selector; `matchLabels` entries are `In` with one value. They are ANDed. */
export function requirements(selector: Selector): readonly Requirement[] {
  const labels = Object.entries(selector.matchLabels ?? {});
  return [
    ...labels.map(([key, value]) => ({ key, operator: 'In', values: [value] })),
    ...(selector.matchExpressions ?? []),
  ];
}

/**
 * True where one requirement holds for the values a key has (none where the label is missing).
 * `NotIn` also holds without the label: https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/
 */
export function holds({ operator, values = [] }: Requirement, found: readonly string[]): boolean {
  const among = found.some((value) => values.includes(value));
  if (operator === 'In') return among;
  if (operator === 'NotIn') return !among;
  return operator === 'Exists' ? found.length > 0 : found.length === 0;
}

/** True where every requirement holds for the labels; an empty selector selects all. */
export function selects(selector: Selector, labels: Readonly<Record<string, string>>): boolean {
  return requirements(selector).every((one) => {
    const value = Object.hasOwn(labels, one.key) ? labels[one.key] : undefined;
    return holds(one, value === undefined ? [] : [value]);
  });
}

/** Refuses unknown operators and values where an operator takes none, as the API server does. */
export function checkSelector(where: string, selector: Selector | undefined): void {
  for (const [key, value] of Object.entries(selector?.matchLabels ?? {})) {
    if (typeof value !== 'string') refuse(`${where}.matchLabels[${key}]`, 'text: put it in quotes', value);
  }
  for (const [index, one] of (selector?.matchExpressions ?? []).entries()) {
    checkRequirement(`${where}.matchExpressions[${index}]`, one);
  }
}

function checkRequirement(where: string, { operator, values = [] }: Requirement): void {
  if (!operators.includes(operator)) {
    const hint = nearest(String(operator), operators);
    throw new PolicyError(`${where}.operator: expected ${operators.join(', ')}, found "${operator}".${hint}`);
  }
  const takes = operator === 'In' || operator === 'NotIn';
  if (takes && values.length === 0) refuse(`${where}.values`, `values for ${operator}`, values);
  if (!takes && values.length > 0) refuse(`${where}.values`, `no values for ${operator}`, values);
}
