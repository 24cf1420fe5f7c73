/** What went wrong with a tool, in the four parts that a reader needs. */
export interface Failure {
  readonly what: string;
  readonly expected: string;
  readonly found: string;
  readonly fix: string;
}

/** A tool that cannot be had; its message says what was expected, what was found and one fix. */
export class ToolError extends Error {
  override readonly name = 'ToolError';

  constructor({ what, expected, found, fix }: Failure) {
    super(`${what}\n  expected: ${expected}\n  found:    ${found}\n  fix:      ${fix}`);
  }
}
