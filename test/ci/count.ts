import { readFileSync } from 'node:fs';
import { countsOf, type Report } from './counts.ts';

/** `count.ts <report.json> <floor>` prints `passed failed` of a vitest JSON report. */
function main(path: string | undefined, floor: number): number {
  if (!path || !Number.isInteger(floor) || floor < 1)
    throw new Error('Usage: node test/ci/count.ts <report.json> <at least so many tests>');
  const { passed, failed } = countsOf(JSON.parse(readFileSync(path, 'utf8')) as Report, floor);
  console.log(`${passed} ${failed}`);
  return 0;
}

process.exitCode = main(process.argv[2], Number(process.argv[3]));
