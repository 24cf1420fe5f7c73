import type { Recording } from '../../src/proof/model.ts';
import { recordingsFolder } from '../../src/proof/recordings.ts';
import type { ArmRequest } from '../doubles/arm/index.ts';
import type { ExecCall, KubernetesRequest } from '../doubles/kubernetes/index.ts';

/** One call of a real tool inside a step; what it printed is kept once, for the whole step. */
export interface ToolCall {
  readonly words: readonly string[];
  readonly status: number;
  /** True where it wrote anything but white space on standard output. */
  readonly printed: boolean;
  readonly stderr: string;
}

/** What running one snippet did; volatile values are placeholders, so that two runs are equal. */
export interface StepRecording {
  readonly snippet: string;
  readonly kind: string;
  /** Of the rendered text that ran. */
  readonly sha256: string;
  readonly status: number;
  /** Kept where a page shows it as sample output; empty elsewhere, since az prints whole resources. */
  readonly stdout: string;
  readonly calls: readonly ToolCall[];
  readonly arm: readonly ArmRequest[];
  readonly kubernetes: readonly Pick<KubernetesRequest, 'method' | 'path' | 'status'>[];
  /** What ran inside containers and on nodes; kubectl itself hides the status of an attached debug pod. */
  readonly execs: readonly ExecCall[];
}

/** content/recordings/journeys/<id>.json */
export interface JourneyRecording extends Recording {
  readonly journey: string;
  /** Versions as the tools themselves said them. */
  readonly tools: Readonly<Record<string, string>>;
  /** What made the cluster that the reader already has; absent where a step makes it. */
  readonly before?: readonly ArmRequest[];
  readonly steps: readonly StepRecording[];
}

/** Where a journey's recording is kept, from the root of the repository. */
export function recordingPath(journey: string): string {
  return `${recordingsFolder}/journeys/${journey}.json`;
}
