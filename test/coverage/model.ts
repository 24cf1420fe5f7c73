import { z } from 'astro/zod';

const lines = z.string().regex(/^\d+(-\d+)?$/, 'must be lines like 19-43');
const place = z.string().regex(/^\d{3}:\d+(-\d+)?$/, 'must be like 002:19-43');
const at = z.array(z.string().regex(/^\/\S*#\S+$/, 'must be /page/#heading')).min(1);
const counterpart = z.array(
  z.string().regex(/^(\/\S*#\S+|[^/\s]+\/\S+)$/, 'must be a snippet id or /page/#heading'),
);

/** A section of a document: its lines, what it is about in our words, and where this site treats it. */
const section = z.strictObject({ lines, about: z.string().min(1), at });

/** One document, cut into sections that leave no line out. */
export const documentSchema = z.strictObject({
  document: z.string().regex(/^\d{3}$/, 'must be like 002'),
  lines: z.int().positive(),
  sections: z.array(section).min(1),
});

export const topicSchema = z.strictObject({ id: z.string(), about: z.string().min(1), at });
export const featureSchema = z.strictObject({ id: z.string(), place, about: z.string().min(1), at });

/** A drawing; the test demands `diagrams` and `page`, the schema does not, so that a row can wait for its drawing. */
export const diagramSchema = z.strictObject({
  id: z.string(),
  place,
  about: z.string().min(1),
  diagrams: z.array(z.string()).min(1).optional(),
  page: z.string().optional(),
});

/** A code block: what takes its place, or why it must not be run. */
export const codeSchema = z.strictObject({
  id: z.string(),
  place,
  counterpart: counterpart.min(1).optional(),
  reason: z.string().min(1).optional(),
});

export type CoveredDocument = z.infer<typeof documentSchema>;
export type CoveredDiagram = z.infer<typeof diagramSchema>;
export type CoveredCode = z.infer<typeof codeSchema>;

/** The whole map, as content/coverage holds it. */
export interface Coverage {
  readonly documents: readonly CoveredDocument[];
  readonly topics: readonly z.infer<typeof topicSchema>[];
  readonly features: readonly z.infer<typeof featureSchema>[];
  readonly diagrams: readonly CoveredDiagram[];
  readonly code: readonly CoveredCode[];
}
