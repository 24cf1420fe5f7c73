import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';

/** SHA-256 of every recording by its path, written by `npm run record` together with them. */
export type Seal = Readonly<Record<string, string>>;

export const sealPath = 'test/recordings/seal.json';

/** The seal that the recordings on disk deserve. */
export function sealNow(): Seal {
  const files = [...globSync('test/recordings/journeys/*.json'), 'test/recordings/proof.json'].sort();
  return Object.fromEntries(
    files.map((file) => [file, createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
}

/** Recordings that were changed, added or removed by anything but `npm run record`; only `npm run test:live` can tell what is true. */
export function sealFaults(seal: Seal, now: Seal): readonly string[] {
  const files = [...new Set([...Object.keys(seal), ...Object.keys(now)])];
  return files
    .filter((file) => seal[file] !== now[file])
    .map(
      (file) =>
        `${file}: was not written by npm run record. Recordings are never edited; run npm run record.`,
    );
}
