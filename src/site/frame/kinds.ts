/** The kinds of pages that have a template; those of messages and rules are built from data. */
export const kinds = [
  'home',
  'guide',
  'deep-dive',
  'task',
  'reference',
  'tool',
  'lab',
  'myth',
  'about',
  'error',
  'rule',
] as const;

export type Kind = (typeof kinds)[number];
