import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { wordsOf, type Words } from './source.ts';
import { nearest } from '../../commands/nearest.ts';

/** A committed drawing with what it says in words. */
export interface Diagram extends Words {
  readonly svg: string;
}

/** The diagram of this id; throws with the nearest id where there is none, or where it was never drawn. */
export function diagram(id: string): Diagram {
  const ids = globSync('content/diagrams/*.mmd').map((file) => basename(file, '.mmd'));
  if (!ids.includes(id))
    throw new Error(`Unknown diagram "${id}".${nearest(id, ids)} Diagrams stand in content/diagrams.`);
  const file = `content/diagrams/${id}.mmd`;
  return { svg: readDrawing(id), ...wordsOf(file, readFileSync(file, 'utf8')) };
}

function readDrawing(id: string): string {
  const file = `content/diagrams/${id}.svg`;
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Error(`${file} is missing. Draw it with "node src/author/diagrams/render.ts".`, {
      cause: error,
    });
  }
}
