import { anything, fields, list, mapOf, text, textLike, word, type Shape } from './shape.ts';

/** What every object says about itself. Only what a policy's meaning rests on is looked into. */
export const metadata: Shape = fields(
  {
    name: textLike(
      /^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$/,
      'a name of lower case letters, digits, dashes and dots',
      253,
    ),
    namespace: textLike(
      /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,
      'a namespace of lower case letters, digits and dashes',
      63,
    ),
    labels: mapOf(text),
    annotations: mapOf(text),
    ...Object.fromEntries(
      [
        'uid',
        'resourceVersion',
        'generation',
        'creationTimestamp',
        'deletionTimestamp',
        'deletionGracePeriodSeconds',
        'managedFields',
        'ownerReferences',
        'finalizers',
        'selfLink',
      ].map((name) => [name, anything] as const),
    ),
  },
  { required: ['name'] },
);

/** A label selector, with the form that its values must have. */
export function selector(value: Shape): Shape {
  return fields({
    matchLabels: mapOf(value),
    matchExpressions: list(
      fields(
        { key: text, operator: word('In', 'NotIn', 'Exists', 'DoesNotExist'), values: list(text) },
        { required: ['key', 'operator'] },
      ),
    ),
  });
}

/** The value of a label. */
export const labelValue: Shape = textLike(
  /^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$/,
  'a label value: up to 63 letters, digits, dashes, dots and underscores',
  63,
);
