/** One defect a guard found: where (`file:line`), what was expected and found, and how to fix it. */
export interface Finding {
  readonly where: string;
  readonly message: string;
}

/** One line a finding, for the failure text of a test. */
export function describeFindings(findings: readonly Finding[]): string {
  return findings.map(({ where, message }) => `${where}: ${message}`).join('\n');
}
