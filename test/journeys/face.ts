import { snippet } from '../../snippets/registry.ts';
import type { Face } from '../../src/snippet/model.ts';
import type { Step } from './journey.ts';

/** The face that a step pastes; throws where the journey names one that does not exist. */
export function faceOf(step: Step): Face {
  const face = snippet(step.snippet).faces.find((candidate) => candidate.kind === step.kind);
  if (!face) throw new Error(`test/journeys/journeys.ts: ${step.snippet} has no ${step.kind} face.`);
  return face;
}

/** Its text, as the page shows it. */
export function textOf(step: Step): string {
  return faceOf(step).text;
}
