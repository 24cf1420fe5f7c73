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
    name: 'cluster before a journey that a step makes too',
    story: 'The recording says that the cluster was there, and then that az created it.',
    caught: () => replayFaults({ ...overlay, before: overlay.steps[1]?.arm ?? [] }).join('\n'),
    says: 'recorded 201, but the double answers 200',
  },
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
    name: 'recording without what ran in containers',
    story: 'The sample output stays, the commands that made it are gone.',
    caught: () => says(changed('trace-overlay-packet/no-tunnel', () => ({ execs: [] }))),
    says: '3 calls of exec and debug, but 0 commands ran in containers',
  },
  {
    name: 'another command in a container',
    story: 'sh -c true in place of ip route.',
    caught: () =>
      says(
        changed('trace-overlay-packet/node-routes', ({ execs }) => ({
          execs: execs.map((one) => ({ ...one, argv: ['sh', '-c', 'true'] })),
        })),
      ),
    says: '`sh -c true` ran in a container; the call asks for `chroot /host ip route`',
  },
  {
    name: 'API that refused everything',
    story: 'Every request of kubectl was answered with 403, and the sample output was typed.',
    caught: () =>
      says(
        changed('inspect-dataplane/cns', ({ kubernetes }) => ({
          kubernetes: kubernetes.map((request) => ({ ...request, status: 403 })),
        })),
      ),
    says: 'was answered with 403',
  },
  {
    name: 'recording of another az',
    story: 'The requests are in an API version that the pinned az does not send.',
    caught: () =>
      says(
        changed('create-overlay/cluster', ({ arm }) => ({
          arm: arm.map((request) => ({ ...request, apiVersion: '2019-01-01' })),
        })),
      ),
    says: 'in API version 2019-01-01, which the pinned az does not send',
  },
  {
    name: 'tool version typed into a proof',
    story: 'The line under a snippet names an az that never ran.',
    caught: () => {
      const key = 'create-overlay/cluster az';
      const proof = overlay.faces[key] ?? { sha256: '', levels: {} };
      const typed = { ...proof, levels: { ...proof.levels, ran: 'az 9.9.9' } };
      return says({ ...overlay, faces: { ...overlay.faces, [key]: typed } });
    },
    says: 'create-overlay/cluster az: az 9.9.9, but az 2.91.0 ran',
  },
  {
    name: 'tool that never ran',
    story: 'The recording lists a version of cilium, which no journey starts.',
    caught: () => says({ ...overlay, tools: { ...overlay.tools, cilium: '1.19.6' } }),
    says: 'tools az, bash, cilium, helm, kubectl, shellcheck; expected',
  },
  {
    name: 'journey that leaves a cluster behind',
    story: 'The clean-up step is dropped from journey and recording; the page would leave the reader a bill.',
    caught: () => replayFaults({ ...overlay, steps: overlay.steps.slice(0, -1) }).join('\n'),
    says: 'is left when the journey ends',
  },
  {
    name: 'recorded answer that the service would not give',
    story: 'An update that asks for an impossible network policy is recorded as accepted.',
    caught: () => {
      const sent = changed('change-dataplane/to-cilium', ({ arm }) => ({
        arm: arm.map((request) =>
          request.method === 'PUT'
            ? {
                ...request,
                body: JSON.parse(
                  JSON.stringify(request.body).replace(/"networkPolicy":"\w+"/, '"networkPolicy":"calico"'),
                ) as unknown,
              }
            : request,
        ),
      }));
      return replayFaults(sent).join('\n');
    },
    says: 'recorded 200, but the double answers 400',
  },
  {
    name: 'request dropped from a recording',
    story: 'The PUT of the resource group is gone; everything after it could not have worked.',
    caught: () =>
      replayFaults(
        changed('create-overlay/cluster', ({ arm }) => ({
          arm: arm.filter(({ method }) => method === 'GET'),
        })),
      ).join('\n'),
    says: 'recorded 200, but the double answers 404',
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
  {
    name: 'recorded request without what the call asked for',
    story: 'The call says overlay, the recorded body asks for nothing of the kind.',
    caught: () =>
      says(
        changed('create-overlay/cluster', ({ arm }) => ({
          arm: arm.map((one) =>
            /managedClusters/.test(one.path) && one.body
              ? { ...one, body: { properties: { networkProfile: {} } } }
              : one,
          ),
        })),
      ),
    says: 'the call says --network-plugin-mode overlay; az sent networkPluginMode undefined',
  },
];
