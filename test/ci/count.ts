import { readFileSync } from 'node:fs';

/** The part of vitest's JSON report that counts. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

/** `count.ts <report.json>` prints `passed failed`; a test that was left out counts as failed, or nobody would see it. */
function main(path = ''): void {
  const report = JSON.parse(readFileSync(path, 'utf8')) as Report;
  console.log(report.numPassedTests, report.numFailedTests + report.numPendingTests + report.numTodoTests);
}

main(process.argv[2]);
