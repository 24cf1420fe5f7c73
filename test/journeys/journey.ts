import type { SnippetId } from '../../snippets/registry.ts';
import type { FaceKind } from '../../src/snippet/model.ts';
import type { Before } from './before.ts';

/** One snippet of a journey, as a reader would paste it. */
export interface Step {
  readonly snippet: SnippetId;
  readonly kind: Exclude<FaceKind, 'pulumi' | 'terraform' | 'manifest'>;
  /** What the reader types when a command asks; the step then runs on a terminal. */
  readonly answers?: string;
  /** Calls that rightly print nothing, by a word they hold, and why; without it, silence is a failure. */
  readonly silent?: { readonly word: string; readonly reason: string };
  /** The one call of the step goes on until somebody ends it; Ctrl-C is sent once its output says this. */
  readonly interrupt?: { readonly after: RegExp; readonly reason: string };
  /** The one call of the step rightly fails: with this status, saying this, for this reason. */
  readonly fails?: { readonly status: number; readonly says: RegExp; readonly reason: string };
}

/** The pages in the order a reader follows them on one cluster, from creation to cleanup. */
export interface Journey {
  readonly id: string;
  /** The cluster that the reader already has, where no page tells how to make one. */
  readonly before?: Before;
  readonly steps: readonly Step[];
}
