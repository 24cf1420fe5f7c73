import { createHash } from 'node:crypto';
import type { Face } from '../snippet/model.ts';
import type { Level, Proof, ProofFile } from './model.ts';

/** The key of a face in the proof file. */
export function proofKey(id: string, kind: Face['kind']): string {
  return `${id} ${kind}`;
}

/** The SHA-256 of a face's text, in hexadecimal. */
export function textHash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

const shellLevels = ['types', 'parsed', 'table', 'ran'] as const;

const ownLevels = {
  az: shellLevels,
  kubectl: shellLevels,
  helm: shellLevels,
  pulumi: ['types', 'ran'],
  terraform: ['parsed', 'table', 'ran', 'agrees'],
  manifest: ['types', 'schema', 'ran'],
} as const satisfies Record<Face['kind'], readonly Level[]>;

/** The levels that make sense for a face: a program has no shell syntax, an inspection no facts to agree on. */
export function applicable(kind: Face['kind'], hasFacts: boolean): readonly Level[] {
  return hasFacts ? [...ownLevels[kind], 'agrees'] : ownLevels[kind];
}

/** Levels that apply to a kind and that `npm run record` cannot reach: a plan needs Terraform, its provider and Azure. */
export function unreachable(kind: Face['kind']): readonly Level[] {
  return kind === 'terraform' ? ['ran'] : [];
}

/**
 * What is proved of one face. A level counts only where the record is about this very text;
 * everything else is "not run", never green.
 */
export function stateOf(
  id: string,
  face: Pick<Face, 'kind' | 'text'>,
  hasFacts: boolean,
  file: ProofFile,
): Proof {
  const record = file[proofKey(id, face.kind)];
  const current = record?.sha256 === textHash(face.text) ? record : undefined;
  return {
    levels: applicable(face.kind, hasFacts).map((level) => {
      const passed = current?.levels[level];
      return passed ? { level, state: 'passed', ...passed } : { level, state: 'not run' };
    }),
  };
}
