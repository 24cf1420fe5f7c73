import { z } from 'astro/zod';

/** Where the questions stand, from the root of the repository. */
export const questionsFile = 'content/questions.yaml';

/** The question of the FAQ that answers it, by the number in the list as it was compiled. */
export const questionsSchema = z.record(z.string().regex(/^\d+$/, 'must be a number'), z.string().min(1));

export type Questions = z.infer<typeof questionsSchema>;
