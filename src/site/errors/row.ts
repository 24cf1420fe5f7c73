import { z } from 'astro/zod';

/** The folder with one file a message. */
export const errorsFolder = 'content/errors';

/** Where a message comes up, in the order of the index. */
export const errorGroups = [
  'az',
  'api',
  'terraform',
  'events',
  'apply',
  'agents',
  'services',
  'clients',
] as const;
export type ErrorGroup = (typeof errorGroups)[number];

const prose = z.string().min(1);
const snippetId = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'expected task/name of a snippet');

/** What to do, as a command, as a place, or why there is nothing to copy. */
const fix = z.union([
  z.strictObject({ snippet: snippetId }),
  z.strictObject({ link: z.string().startsWith('/'), text: prose }),
  z.strictObject({ none: prose }),
]);

/**
 * One message and what to do about it. In prose, backticks stand for code, `{fact-id}` for a number of
 * src/aks/limits/ and `[words](/address/)` for a link; in patterns `…` stands for what differs.
 */
export const errorSchema = z.strictObject({
  /** The shortest part of the message that no other has. */
  title: z.string().min(8).max(60),
  group: z.enum(errorGroups),
  /** The message as it is printed. */
  patterns: z.array(z.string()).min(1),
  /** Reasons, codes and texts that come around it. */
  aliases: z.array(z.string()).default([]),
  printedBy: prose,
  since: prose.optional(),
  until: prose.optional(),
  modes: prose.optional(),
  /** One sentence. */
  means: prose,
  causes: z
    .array(z.strictObject({ cause: prose, tell: prose.optional(), fix: prose }))
    .min(1)
    .max(4),
  /** What the fix costs, above the command. */
  danger: prose.optional(),
  fix,
  check: snippetId.optional(),
  /** Ids of messages that look alike. */
  neighbours: z.array(z.string()).max(3).default([]),
  /** The heading of the symptom page for a reader whose message this is not. */
  symptom: z.string().default(''),
  sources: z.tuple([z.string()], z.string()),
  /** When somebody last compared the entry with its sources. */
  day: z.iso.date(),
});

export type ErrorRow = z.infer<typeof errorSchema> & { readonly id: string };

/** True where a `tell` is a snippet and no sentence. */
export function isSnippetId(text: string): boolean {
  return snippetId.safeParse(text).success;
}

/** The snippets that the page of a message shows. */
export function snippetsOf({ causes, fix: todo, check }: Omit<ErrorRow, 'id'>): readonly string[] {
  const tells = causes.flatMap(({ tell }) => (tell !== undefined && isSnippetId(tell) ? [tell] : []));
  return [...new Set([...tells, ...('snippet' in todo ? [todo.snippet] : []), ...(check ? [check] : [])])];
}

/** The sentences of ours on the page of a message. */
export function proseOfError({
  means,
  printedBy,
  since,
  until,
  modes,
  causes,
  danger,
  fix: todo,
}: Omit<ErrorRow, 'id'>): readonly string[] {
  const told = causes.flatMap(({ cause, tell, fix: one }) => [
    cause,
    ...(tell && !isSnippetId(tell) ? [tell] : []),
    one,
  ]);
  const last = 'text' in todo ? [todo.text] : 'none' in todo ? [todo.none] : [];
  return [means, printedBy, since, until, modes, ...told, danger, ...last].filter(
    (text) => text !== undefined,
  );
}
