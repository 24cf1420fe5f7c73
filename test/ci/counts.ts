/** The part of vitest's JSON report that counts. */
export interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

/**
 * How many tests of a report passed and failed. A test that was left out counts as failed, and so does each that is
 * missing below `floor`: a narrowed pattern or a deleted file must not look like success.
 */
export function countsOf(
  report: Report,
  floor: number,
): { readonly passed: number; readonly failed: number } {
  const { numPassedTests: passed, numFailedTests, numPendingTests, numTodoTests } = report;
  const missing = Math.max(0, floor - passed - numFailedTests);
  return { passed, failed: numFailedTests + numPendingTests + numTodoTests + missing };
}
