import type { Finding } from '../content/finding.ts';

/** Vitest's own ways to leave a test out, and Jest's names for them; a quoted word is data, not a call. */
const patterns = [
  /\b(?:test|it|describe|suite|bench)(?:\.\w+)*\.(?:skip|only|todo|fails|skipIf|runIf)\b/g,
  /\b(?:context|ctx|task|expect)\.skip\b/g,
  /(?<!['"`.\w])(?:xit|xtest|xdescribe|fit|fdescribe)\s*\(/g,
  /\b(?:skip|only|todo)\s*:\s*true\b/g,
];

/** Tests that vitest leaves out or runs alone: such a skip has no reason, no end and no reader. */
export function vitestSkips(file: string, text: string): readonly Finding[] {
  return text.split('\n').flatMap((line, index) =>
    patterns.flatMap((pattern) =>
      [...line.matchAll(pattern)].map(([found]) => ({
        where: `${file}:${index + 1}`,
        message: `"${found.trim()}" leaves tests out unseen. Add a skip with reason and date to src/proof/skips.ts, and ask skipped(id).`,
      })),
    ),
  );
}
