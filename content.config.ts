import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { sourceSchema, sourcesFile } from './src/site/evidence/sources.ts';
import { claimsFolder, topicSchema } from './src/site/register/claims.ts';
import { questionsFile, questionsSchema } from './src/site/tables/questions.ts';

const scope = z.strictObject({
  modes: z.string(),
  dataplanes: z.string(),
  kubernetes: z.string(),
  cilium: z.string(),
  acns: z.string(),
  status: z.string(),
});

/** YAML reads an unquoted date as midnight UTC; the site only ever shows the day. */
const day = z.union([z.date().transform((date) => date.toISOString().slice(0, 10)), z.iso.date()]);

const page = z.object({
  description: z.string().min(1, 'a page without a description shows nothing in search results'),
  /** What the page holds for; shown under the title. */
  scope: scope.optional(),
  /** Addresses of pages to read next, like `/verify/which-dataplane/`. */
  related: z.array(z.string().regex(/^\/.*\/$/, 'must begin and end with a slash')).optional(),
  /** Ids of sources that the page rests on without citing them in its text. */
  sources: z.array(z.string()).optional(),
  /** The day on which somebody last compared the page with its sources. */
  verified: day.optional(),
  /** Id of the snippet by which a reader sees for themselves whether the page is right. */
  check: z.string().optional(),
});

export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema({ extend: page }) }),
  sources: defineCollection({ loader: file(sourcesFile), schema: sourceSchema }),
  /** One entry a topic: the list of its claims. */
  claims: defineCollection({ loader: glob({ base: claimsFolder, pattern: '*.yaml' }), schema: topicSchema }),
  questions: defineCollection({ loader: file(questionsFile), schema: questionsSchema }),
};
