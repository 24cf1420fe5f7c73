import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { sourceSchema, sourcesFile } from './src/site/evidence/sources.ts';
import { errorSchema, errorsFolder } from './src/site/errors/row.ts';
import { claimsFolder, topicSchema } from './src/site/register/claims.ts';
import { clusterFields, type ClusterField } from './src/site/frame/cluster.ts';
import { kinds } from './src/site/frame/kinds.ts';

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

const address = z.string().regex(/^\/(.*\/)?$/, 'must begin and end with a slash');

/** What somebody who has a change to make wants to know before the first step; "unknown" is an answer. */
const task = z.strictObject({
  time: z.string(),
  interruption: z.string(),
  reversible: z.string(),
  who: z.string(),
  cost: z.string(),
});

/** Old headings by the id of the heading, fold or block that answers now, or by the address of another page; an empty one is the top of the page. */
const fragments = z.record(z.string(), z.string());

const page = z.object({
  description: z.string().min(1, 'a page without a description shows nothing in search results'),
  /** Which template the page follows; the page for lost visitors has none. */
  kind: z.enum(kinds).optional(),
  /** What readers type when they look for this page; the search knows it, nobody sees it. */
  question: z.union([z.string(), z.array(z.string()).max(6)]).optional(),
  /** One line of exceptions to what holds for the whole site. */
  exceptions: z.string().optional(),
  /** For which clusters the page is, as a case says it: the head tells a reader whose cluster is another. */
  holdsFor: z.partialRecord(z.enum(Object.keys(clusterFields) as ClusterField[]), z.string()).optional(),
  /** What the page holds for; folded under the title. */
  scope: scope.optional(),
  /** Where to go from here, and why. */
  next: z
    .array(z.strictObject({ page: address, why: z.string().min(1) }))
    .max(3)
    .optional(),
  task: task.optional(),
  /** Every old address that ends on this page, with those of its headings that are no headings here. */
  replaces: z.record(address, fragments).optional(),
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
  /** One entry a message, by the name of its file. */
  errors: defineCollection({ loader: glob({ base: errorsFolder, pattern: '*.yaml' }), schema: errorSchema }),
};
