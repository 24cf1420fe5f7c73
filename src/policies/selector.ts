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

/** The selector without what its `matchLabels` demand of a key; expressions about it stay. */
export function without({ matchLabels = {}, ...rest }: Selector, key: string): Selector {
  const kept = Object.entries(matchLabels).filter(([own]) => own !== key);
  return { ...rest, matchLabels: Object.fromEntries(kept) };
}
