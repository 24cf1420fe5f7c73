/** The kinds of pages that have a template; error rows and rule pages are built from data. */
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
] as const;

export type Kind = (typeof kinds)[number];
