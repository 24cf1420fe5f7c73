import { readFileSync } from 'node:fs';

/** Prints `passed failed` of a vitest JSON report; a report without a single test is a failure. */
function main(path: string | undefined): number {
  if (!path) throw new Error('Usage: node test/ci/count.ts <report.json>');
  const report = JSON.parse(readFileSync(path, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
    numTotalTests: number;
  };
  if (report.numTotalTests === 0) console.log('0 1');
  else console.log(`${report.numPassedTests} ${report.numFailedTests}`);
  return 0;
}

process.exitCode = main(process.argv[2]);
