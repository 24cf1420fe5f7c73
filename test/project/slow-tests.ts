import type { Finding } from '../content/finding.ts';

/** How many tests and expectations each file has at least that only CI runs; more is fine, fewer is a decision. */
export const slowTests: Readonly<Record<string, readonly [tests: number, expectations: number]>> = {
  'test/live/azure.test.ts': [14, 68],
  'test/live/downloads.test.ts': [7, 11],
  'test/live/journeys.test.ts': [2, 4],
  'test/live/known-bad.test.ts': [1, 1],
  'test/live/tables.test.ts': [2, 3],
  'test/live/values.test.ts': [3, 4],
  'test/site/accessibility.test.ts': [4, 6],
  'test/site/copy.test.ts': [3, 7],
  'test/site/downloads.test.ts': [2, 6],
  'test/site/islands.test.ts': [9, 22],
  'test/site/proofs.test.ts': [1, 3],
  'test/site/weight.test.ts': [2, 4],
};

/** Assertions that nearly everything meets, and the count of what came, which says nothing of what it is. */
const weak =
  /\.(?:toBeDefined|toBeTruthy|toBeFalsy)\(\)|\.not\.toThrow\(\)|expect\.anything\(\)|expect\(\w+\.length\)\.to(?:Be|Equal)\(recorded\.\w+\.length\)/g;

/** What became weaker in a test that people rarely run themselves, so that only reading would show it. */
export function weakenedTests(file: string, text: string): readonly Finding[] {
  const [tests = 0, expectations = 0] = slowTests[file] ?? [];
  const count = (pattern: RegExp): number => [...text.matchAll(pattern)].length;
  const found = [count(/^\s*test(?:\.each|\.for)?\(/gm), count(/\bexpect\(/g)] as const;
  const fewer =
    found[0] < tests || found[1] < expectations
      ? [
          `expected at least ${tests} tests with ${expectations} expectations, found ${found.join(' with ')}. Put them back, or change test/project/slow-tests.ts with a reason.`,
        ]
      : [];
  const unlisted = slowTests[file]
    ? []
    : [`is not listed in test/project/slow-tests.ts. Add [${found.join(', ')}].`];
  const vague = [...text.matchAll(weak)].map(
    ([one]) => `"${one}" holds of nearly everything. Say what is expected.`,
  );
  return [...unlisted, ...fewer, ...vague].map((message) => ({ where: file, message }));
}
