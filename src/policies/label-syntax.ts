import type { Requirement, Selector } from './selector.ts';

const value = /^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$/;
const name = /^([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/;
const prefix = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;

/** A key or a value of a selector that Kubernetes does not take, and where it stands in it. */
export interface SelectorFault {
  readonly at: string;
  readonly expected: string;
  readonly found: unknown;
}

/**
 * The first thing that Kubernetes refuses in a selector; `keyOf` is the form in which its keys are checked. See
 * https://github.com/kubernetes/apimachinery/blob/v0.35.4/pkg/apis/meta/v1/validation/validation.go
 */
export function selectorFault(
  { matchLabels = {}, matchExpressions = [] }: Selector,
  keyOf: (key: string) => string = (key) => key,
): SelectorFault | undefined {
  for (const [key, found] of Object.entries(matchLabels)) {
    if (!isKey(keyOf(key))) return { at: 'matchLabels', expected: keyForm, found: key };
    if (!isValue(found)) return { at: `matchLabels[${key}]`, expected: 'a label value', found };
  }
  return matchExpressions
    .map((one, index) => requirementFault(`matchExpressions[${index}]`, one, keyOf))
    .find((fault) => fault !== undefined);
}

function requirementFault(
  at: string,
  { key, operator, values = [] }: Requirement,
  keyOf: (key: string) => string,
): SelectorFault | undefined {
  const takes = operator === 'In' || operator === 'NotIn';
  if (takes !== values.length > 0) {
    return { at: `${at}.values`, expected: `${takes ? '' : 'no '}values for ${operator}`, found: values };
  }
  if (!isKey(keyOf(key))) return { at: `${at}.key`, expected: keyForm, found: key };
  const wrong = values.find((one) => !isValue(one));
  return wrong === undefined ? undefined : { at: `${at}.values`, expected: 'label values', found: wrong };
}

const keyForm =
  'a label key: up to 63 letters, digits, dashes, dots and underscores, with a domain and / before';

function isKey(key: string): boolean {
  const parts = key.split('/');
  const own = parts.at(-1) ?? '';
  const domain = parts.length === 2 ? parts[0] : undefined;
  if (parts.length > 2 || own.length > 63 || !name.test(own)) return false;
  return domain === undefined || (domain.length <= 253 && prefix.test(domain));
}

function isValue(text: string): boolean {
  return text.length <= 63 && value.test(text);
}
