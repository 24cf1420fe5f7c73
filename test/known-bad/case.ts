/** A planted defect: what it stands for in the real world, how the guard is asked, and what it must say. */
export interface KnownBad {
  readonly name: string;
  /** The real defect this stands for. */
  readonly story: string;
  /** Runs the guard on the defect and gives everything it says. */
  readonly caught: () => string | Promise<string>;
  /** Must be part of what the guard says. */
  readonly says: string;
}

/** What a function throws, as text; empty where it throws nothing. */
export function thrown(act: () => unknown): string {
  try {
    act();
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
