import type { JourneyRecording, StepRecording } from '../journeys/recording.ts';
import { recordingOf } from '../journeys/recordings.ts';
import { recordedFaults } from '../proof/recorded.ts';
import { replayFaults } from '../proof/replay.ts';
import { rerun } from '../proof/rerun.ts';
import type { KnownBad } from './case.ts';

const overlay = recordingOf('overlay');

/** The overlay recording with one step changed. */
function changed(snippet: string, change: (step: StepRecording) => Partial<StepRecording>): JourneyRecording {
  const steps = overlay.steps.map((step) => (step.snippet === snippet ? { ...step, ...change(step) } : step));
  return { ...overlay, steps };
}

const says = (recording: JourneyRecording): string => recordedFaults(recording).join('\n');

/** Recordings edited by hand, whose content gives them away. */
export const recordedCases: readonly KnownBad[] = [
  {
    name: 'recorded call that the text does not make',
    story: 'The recording shows --network-plugin-mode bridge; the text of the page never said so.',
    caught: () =>
      says(
        changed('create-overlay/cluster', ({ calls }) => ({
          calls: calls.map((call) => ({
            ...call,
            words: call.words.map((word) => (word === 'overlay' ? 'bridge' : word)),
          })),
        })),
      ),
    says: '--network-plugin-mode bridge',
  },
  {
    name: 'warning in a recording',
    story: 'az calls an option deprecated; the run ends with 0, and every reader sees the warning.',
    caught: () =>
      says(
        changed('create-overlay/cluster', ({ calls }) => ({
          calls: calls.map((call) => ({ ...call, stderr: 'WARNING: --x has been deprecated.\n' })),
        })),
      ),
    says: 'warned "WARNING: --x has been deprecated."',
  },
  {
    name: 'journey that leaves a cluster behind',
    story: 'The clean-up step is dropped from journey and recording; the page would leave the reader a bill.',
    caught: () => replayFaults({ ...overlay, steps: overlay.steps.slice(0, -1) }).join('\n'),
    says: 'is left when the journey ends',
  },
  {
    name: 'line typed into a sample output',
    story: 'A route through eth1 that no node has, in an output that no expectation reads to the end.',
    caught: () =>
      rerun(
        changed('trace-overlay-packet/node-routes', ({ stdout }) => ({
          stdout: stdout.replace('dev eth0 proto dhcp', 'dev eth1 proto dhcp'),
        })),
      ).faults.join(),
    says: 'dev eth1 proto dhcp src 10.224.0.4 metric 100"; the double prints "default via 10.224.0.1 dev eth0',
  },
];
