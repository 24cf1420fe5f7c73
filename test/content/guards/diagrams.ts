import { drawnFrom, sourceHash } from '../../../src/site/figures/source.ts';
import type { Finding } from '../finding.ts';

/** A drawing made from another source than the committed one, or holding words that its source does not have. */
export function drawingFaults(id: string, source: string, svg: string): readonly Finding[] {
  const where = `content/diagrams/${id}.svg`;
  if (drawnFrom(svg) !== sourceHash(source)) {
    return [{ where, message: `is not drawn from the present ${id}.mmd. Run npm run diagrams.` }];
  }
  const known = new Set(wordsIn(source.replaceAll(/<[^>]*>/g, ' ')));
  const foreign = [...new Set(wordsIn(drawnText(svg)))].filter((word) => !known.has(word));
  return foreign.map((word) => ({
    where,
    message: `shows "${word}", which ${id}.mmd does not say. Run npm run diagrams.`,
  }));
}

/** What a drawing shows as text: every text node outside its style rules. */
export function drawnText(svg: string): string {
  return svg.replaceAll(/<style[\s\S]*?<\/style>/g, ' ').replaceAll(/<[^>]*>/g, ' ');
}

function wordsIn(text: string): string[] {
  return text
    .replaceAll(/&[a-z#0-9]+;/g, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
