/** A mutant that no test needs to catch, and why; found by file, operator and the changed text. */
export interface Explained {
  readonly file: string;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
}

/** Reviewed by hand: each is right in both forms, or reaches no reader. */
export const explained: readonly Explained[] = [];
