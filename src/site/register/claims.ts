import { z } from 'astro/zod';
import { withFacts } from '../../aks/limits.ts';
import { nearest } from '../../commands/nearest.ts';

/** What a claim turned out to be, worst for a reader first. */
export const verdicts = ['wrong', 'outdated', 'misleading', 'unsupported', 'opinion', 'correct'] as const;

/** What believing the claim costs: a broken or insecure cluster, lost hours, confusion, nothing. */
export const harms = ['high', 'medium', 'low', 'none'] as const;

/** Where the claims stand, from the root of the repository: one file a topic. */
export const claimsFolder = 'content/claims';

/** One file of that folder, for Astro's content layer and for what reads it without Astro. */
export const topicSchema = z.array(
  z.strictObject({
    ids: z.array(z.string().regex(/^C\d{3}$/, 'must be like C012')).min(1),
    claim: z.string().min(1),
    places: z.array(z.string().regex(/^\d{3}:\d+(-\d+)?$/, 'must be like 002:19-43')).min(1),
    verdict: oneOf(verdicts),
    harm: oneOf(harms),
    /** Plain text, in which `{fact-id}` stands for a number of src/aks/limits/. */
    correction: z.string().min(1).transform(factsWritten),
    /** Ids of sources. */
    evidence: z.array(z.string()),
    teaches: z
      .string()
      .regex(
        /^\/(\S+\/)?(#\S+)?$/,
        'must be an address on this site, like /verify/which-dataplane/#the-short-answer',
      ),
  }),
);

export type Verdict = (typeof verdicts)[number];
export type Harm = (typeof harms)[number];

/** One claim of the documents that this site replaces, with what is true instead. */
export type Claim = z.infer<typeof topicSchema>[number] & {
  /** The name of its file: the subject. */
  readonly topic: string;
};

/** The claims of all topics, most harmful first; among equals the worse verdict, then the lower id. */
export function claimsOf(
  topics: readonly { readonly id: string; readonly data: z.infer<typeof topicSchema> }[],
): readonly Claim[] {
  const rank = ({ harm, verdict }: Claim): number =>
    harms.indexOf(harm) * verdicts.length + verdicts.indexOf(verdict);
  return topics
    .flatMap(({ id, data }) => data.map((claim) => ({ topic: id, ...claim })))
    .sort((a, b) => rank(a) - rank(b) || firstId(a).localeCompare(firstId(b)));
}

/** The id that a claim's row, and links to it, carry: its first. */
export function firstId(claim: Claim): string {
  return claim.ids[0] ?? '';
}

/** The address of a claim: on the page of its topic, at its own row. */
export function claimUrl(claim: Claim): string {
  return `${topicUrl(claim.topic)}#${firstId(claim).toLowerCase()}`;
}

/** The page that lists the corrections of one topic. */
export function topicUrl(topic: string): string {
  return `/corrections/${topic}/`;
}

/** One of these words; another one is told with the nearest. */
function oneOf<const T extends readonly string[]>(words: T): z.ZodType<T[number]> {
  return z.enum(words, {
    error: ({ input }) =>
      `must be one of ${words.join(', ')}, found "${String(input)}".${nearest(String(input), words)}`,
  });
}

/** The text with its facts written out; an unknown id is a fault of the entry. */
function factsWritten(text: string, context: z.core.$RefinementCtx): string {
  try {
    return withFacts(text);
  } catch (error) {
    context.addIssue(error instanceof Error ? error.message : String(error));
    return z.NEVER;
  }
}
