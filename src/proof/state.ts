import { createHash } from 'node:crypto';
import type { Face } from '../snippet/model.ts';
import type { Level, Proof, Recording } from './model.ts';

/** The key of a face in a recording. */
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
 * What is proved of one face by recordings, the newest first. A level counts only where a recording is of this very
 * text; everything else is "not run", never green.
 */
export function stateOf(
  id: string,
  face: Pick<Face, 'kind' | 'text'>,
  hasFacts: boolean,
  recordings: readonly Recording[],
): Proof {
  const hash = textHash(face.text);
  const key = proofKey(id, face.kind);
  const current = recordings.filter(({ faces }) => faces[key]?.sha256 === hash);
  return {
    levels: applicable(face.kind, hasFacts).map((level) => {
      const newest = current.find(({ faces }) => faces[key]?.levels[level]);
      const tools = newest?.faces[key]?.levels[level];
      return newest && tools
        ? { level, state: 'passed', tools, date: newest.date }
        : { level, state: 'not run' };
    }),
  };
}
