import { createHash } from 'node:crypto';

/** What a diagram says in words; both are required, since a drawing alone is closed to some readers. */
export interface Words {
  /** The `accTitle` line. */
  readonly title: string;
  /** The `accDescr` line. */
  readonly description: string;
}

/** The words of a Mermaid source; throws where the title or the description is missing. */
export function wordsOf(file: string, source: string): Words {
  return { title: line(file, source, 'accTitle'), description: line(file, source, 'accDescr') };
}

/** The SHA-256 of a Mermaid source, in hexadecimal: what a committed drawing was made from. */
export function sourceHash(source: string): string {
  return createHash('sha256').update(source).digest('hex');
}

/** The hash that a committed drawing carries; undefined where it carries none. */
export function drawnFrom(svg: string): string | undefined {
  return /data-source-sha256="([0-9a-f]{64})"/.exec(svg)?.[1];
}

function line(file: string, source: string, key: 'accTitle' | 'accDescr'): string {
  const found = new RegExp(`^\\s*${key}:\\s*(\\S.*)$`, 'm').exec(source)?.[1];
  if (found) return found.trim();
  throw new Error(`${file}: no "${key}: …" line. Add one; it is what the page shows "in words".`);
}
