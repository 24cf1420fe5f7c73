import { hasFacts, snippet, snippetIds } from '../../snippets/registry.ts';
import type { Face } from '../snippet/model.ts';
import type { Proof } from './model.ts';
import { recordings } from './recordings.ts';
import { stateOf } from './state.ts';

/** What is proved of one face of a snippet, as the page shows it. */
export function proofOf(id: string, kind: Face['kind']): Proof {
  const face = snippet(id).faces.find((candidate) => candidate.kind === kind);
  if (!face) throw new Error(`${id}: no ${kind} face to prove.`);
  return proofOfText(id, face);
}

/** What is proved of a face's very text, which may hold a reader's own parameters: then nothing ran. */
export function proofOfText(id: string, face: Pick<Face, 'kind' | 'text'>): Proof {
  return stateOf(id, face, isFactual(id, face.kind), recordings());
}

/** What is proved of one face of the site. */
export interface ProofRow {
  readonly id: string;
  readonly title: string;
  readonly kind: Face['kind'];
  readonly proof: Proof;
}

/** One row a face, in the order of the registry. */
export function allProofs(): readonly ProofRow[] {
  return snippetIds.flatMap((id) => {
    const { title, faces } = snippet(id);
    return faces.map(({ kind }) => ({ id, title, kind, proof: proofOf(id, kind) }));
  });
}

/** Facts are about the cluster a task creates, which its az and Pulumi faces describe. */
export function isFactual(id: string, kind: Face['kind']): boolean {
  return hasFacts(id) && (kind === 'az' || kind === 'pulumi');
}
