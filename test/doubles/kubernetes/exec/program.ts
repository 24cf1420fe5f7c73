import type { Cluster } from '../cluster.ts';
import type { KubeObject } from '../objects.ts';

/** What a program printed and how it ended. */
export interface Output {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

/** Where a program runs: in a container, or on the node itself after `chroot /host`. */
export interface Place {
  readonly cluster: Cluster;
  readonly pod: KubeObject;
  readonly container: string;
  readonly onHost: boolean;
}

/** A program of a container image or of a node. */
export type Program = (args: readonly string[], place: Place) => Output;

/** Success, with these lines on standard output. */
export function printed(lines: readonly string[]): Output {
  return { stdout: lines.map((line) => `${line}\n`).join(''), stderr: '', exitCode: 0 };
}

/** Failure, with one line on standard error. */
export function failed(exitCode: number, line: string): Output {
  return { stdout: '', stderr: `${line}\n`, exitCode };
}
