import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import GithubSlugger from 'github-slugger';
import { parseEntry, parseYaml } from './entries.ts';
import { once } from './once.ts';

const schema = z.strictObject({
  topic: z.string().min(1),
  /** The heading that answers it, by the number of the question. */
  questions: z.record(z.string().regex(/^\d+$/, 'must be a number'), z.string().min(1)),
});

/** Where the questions stand, from the root of the repository. */
export const questionsFile = 'content/questions.yaml';

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

/** The questions of a YAML text by page, in its order of pages; throws with file and entry on the first faulty one. */
export function parseQuestions(file: string, text: string): readonly Topic[] {
  const entries = Object.entries(z.record(z.string(), z.unknown()).parse(parseYaml(file, text) ?? {}));
  return entries.map(([url, value]) => {
    const { topic, questions } = parseEntry(schema, file, url, value);
    return {
      url,
      topic,
      questions: Object.entries(questions).map(([number, asks]) => ({
        number: Number(number),
        asks,
        address: `${url}#${new GithubSlugger().slug(asks)}`,
      })),
    };
  });
}

/** Every question of the FAQ by page. */
export const allQuestions = once((): readonly Topic[] =>
  parseQuestions(questionsFile, readFileSync(questionsFile, 'utf8')),
);
