import { z } from 'astro/zod';
import GithubSlugger from 'github-slugger';

/** Where the questions stand, from the root of the repository: entries by the address of a page. */
export const questionsFile = 'content/questions.yaml';

/** One entry of that file, for Astro's content layer and for what reads it without Astro. */
export const questionsSchema = z.strictObject({
  topic: z.string().min(1),
  /** The heading that answers it, by the number of the question. */
  questions: z.record(z.string().regex(/^\d+$/, 'must be a number'), z.string().min(1)),
});

/** A question of the FAQ: its number in the compiled list, its heading, and the address of the answer. */
export interface Question {
  readonly number: number;
  readonly asks: string;
  readonly address: string;
}

/** One page of the FAQ with the questions that it answers. */
export interface Topic {
  readonly url: string;
  readonly topic: string;
  readonly questions: readonly Question[];
}

/** One entry, with the address at which each question is answered. */
export function topicOf(url: string, { topic, questions }: z.infer<typeof questionsSchema>): Topic {
  return {
    url,
    topic,
    questions: Object.entries(questions).map(([number, asks]) => ({
      number: Number(number),
      asks,
      address: `${url}#${new GithubSlugger().slug(asks)}`,
    })),
  };
}
