import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'astro/zod';
import { withFacts } from '../aks/limits.ts';
import { parseEntry, parseYaml } from './entries.ts';
import { once } from './once.ts';
import { source } from './sources.ts';

/** What a claim turned out to be, worst for a reader first. */
export const verdicts = ['wrong', 'outdated', 'misleading', 'unsupported', 'opinion', 'correct'] as const;

/** What believing the claim costs: a broken or insecure cluster, lost hours, confusion, nothing. */
export const harms = ['high', 'medium', 'low', 'none'] as const;

const schema = z.strictObject({
  ids: z.array(z.string().regex(/^C\d{3}$/, 'must be like C012')).min(1),
  claim: z.string().min(1),
  places: z.array(z.string().regex(/^\d{3}:\d+(-\d+)?$/, 'must be like 002:19-43')).min(1),
  verdict: z.enum(verdicts),
  harm: z.enum(harms),
  /** Plain text, in which `{fact-id}` stands for a number of src/aks/limits/. */
  correction: z.string().min(1).transform(factsWritten),
  evidence: z.array(z.string()),
  teaches: z
    .string()
    .regex(
      /^\/(\S+\/)?(#\S+)?$/,
      'must be an address on this site, like /verify/which-dataplane/#the-short-answer',
    ),
});

export type Verdict = (typeof verdicts)[number];
export type Harm = (typeof harms)[number];

/** One claim of the documents that this site replaces, with what is true instead. */
export type Claim = z.infer<typeof schema> & {
  /** The name of its file: the subject. */
  readonly topic: string;
};

/** The text with its facts written out; an unknown id is a fault of the entry. */
function factsWritten(text: string, context: z.core.$RefinementCtx): string {
  try {
    return withFacts(text);
  } catch (error) {
    context.addIssue(error instanceof Error ? error.message : String(error));
    return z.NEVER;
  }
}

/** The claims of one topic's YAML text, in its order; throws with file and entry on faulty ones. */
export function parseClaims(file: string, text: string): readonly Claim[] {
  const entries = z
    .array(z.unknown(), `${file}: must be a list of claims`)
    .parse(parseYaml(file, text) ?? []);
  const topic = basename(file, '.yaml');
  return entries.map((value, index) => ({
    topic,
    ...parseEntry(schema, file, labelOf(value, index), value),
  }));
}

/** The claims of all topics, most harmful first; throws where an id stands twice or evidence is unknown. */
export const allClaims = once((): readonly Claim[] => {
  const claims = globSync('content/claims/*.yaml')
    .sort()
    .flatMap((file) => parseClaims(file, readFileSync(file, 'utf8')));
  refuseDuplicates(claims);
  for (const claim of claims) refuseUnknownEvidence(claim);
  return byHarm(claims);
});

/** Most harmful first; among equals the worse verdict, then the lower id. */
export function byHarm(claims: readonly Claim[]): readonly Claim[] {
  const rank = ({ harm, verdict }: Claim): number =>
    harms.indexOf(harm) * verdicts.length + verdicts.indexOf(verdict);
  return [...claims].sort((a, b) => rank(a) - rank(b) || firstId(a).localeCompare(firstId(b)));
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

function labelOf(value: unknown, index: number): string {
  const ids = (value as { ids?: unknown } | null)?.ids;
  return Array.isArray(ids) && ids.length > 0 ? ids.join('+') : `${index + 1}`;
}

function refuseDuplicates(claims: readonly Claim[]): void {
  const seen = new Map<string, string>();
  for (const { topic, ids } of claims) {
    for (const id of ids) {
      const first = seen.get(id);
      if (first)
        throw new Error(
          `content/claims/${topic}.yaml: entry ${id}: stands already in ${first}.yaml. Keep one.`,
        );
      seen.set(id, topic);
    }
  }
}

function refuseUnknownEvidence(claim: Claim): void {
  for (const id of claim.evidence) {
    try {
      source(id);
    } catch (error) {
      throw new Error(
        `content/claims/${claim.topic}.yaml: entry ${firstId(claim)}: evidence: ${(error as Error).message}`,
        { cause: error },
      );
    }
  }
}
