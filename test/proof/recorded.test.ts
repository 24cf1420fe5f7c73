import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { journeys } from '../journeys/journeys.ts';
import { recordingPath, type JourneyRecording } from '../journeys/recording.ts';
import { recordedFaults } from './recorded.ts';
import { replayFaults } from './replay.ts';
import { rerun } from './rerun.ts';

const recordings = journeys.map(
  ({ id }) => JSON.parse(readFileSync(recordingPath(id), 'utf8')) as JourneyRecording,
);

type Exceptions = Readonly<Record<'devices' | 'opens' | 'denied' | 'stranger', string>>;

function on(side: string): Exceptions {
  return {
    devices: `lab: lab-paths/devices-${side} silent at type`,
    opens: `lab: lab-policies/frontend-${side} silent at connect`,
    denied: `lab: lab-policies/frontend-${side} fails 1 /^TIMEOUT$/m`,
    stranger: `lab: lab-policies/stranger-${side} fails 1 /^TIMEOUT$/m`,
  };
}

const [azure, cilium] = [on('azure'), on('cilium')];

/** Before any policy, denied, opened by range on one of the two, opened by label on both. */
const labExceptions = [
  ...[azure.devices, cilium.devices],
  ...[azure.opens, cilium.opens],
  ...[azure.denied, cilium.denied],
  ...[azure.opens, cilium.denied],
  ...[azure.opens, cilium.opens],
  ...[azure.stranger, cilium.stranger],
];

test('there are calls, commands in containers and requests to compare', () => {
  const steps = recordings.flatMap((recording) => recording.steps);
  expect(steps.flatMap(({ calls }) => calls).length).toBeGreaterThanOrEqual(100);
  expect(steps.flatMap(({ execs }) => execs).length).toBeGreaterThanOrEqual(18);
  expect(steps.flatMap(({ arm }) => arm).length).toBeGreaterThanOrEqual(53);
  expect(steps.flatMap(({ kubernetes }) => kubernetes).length).toBeGreaterThanOrEqual(189);
});

test.each(recordings)(
  'journey $journey: every call, command and request follows from the text',
  (recording) => {
    expect(recordedFaults(recording)).toEqual([]);
  },
);

test.each(recordings)(
  'journey $journey: the ARM double answers the recorded requests as recorded',
  (recording) => {
    expect(replayFaults(recording)).toEqual([]);
  },
);

test('the commands that ran in containers and on nodes print today what was recorded', () => {
  const all = recordings.map(rerun);
  expect(all.flatMap(({ faults }) => faults)).toEqual([]);
  expect(all.flatMap(({ ran }) => ran).length).toBeGreaterThanOrEqual(7);
});

test('what is ended by Ctrl-C in a journey is this and no more', () => {
  const ended = journeys.flatMap(({ id, steps }) =>
    steps.flatMap(({ snippet, interrupt }) => (interrupt ? [`${id}: ${snippet} ${interrupt.after}`] : [])),
  );
  expect(ended).toEqual([
    'hubble: hubble/forward-relay /^Forwarding from /m',
    'hubble: hubble/forward-ui /^Forwarding from /m',
  ]);
});

test('what may fail or say nothing in a journey is this and no more', () => {
  const exceptions = journeys.flatMap(({ id, steps }) =>
    steps.flatMap(({ snippet, fails, silent }) =>
      fails || silent
        ? [`${id}: ${snippet} ${fails ? `fails ${fails.status} ${fails.says}` : `silent at ${silent?.word}`}`]
        : [],
    ),
  );
  const tunnels = 'trace-overlay-packet/no-tunnel silent at type';
  const opens = 'policies: policies/connect-frontend silent at connect';
  const denied = 'policies: policies/connect-frontend fails 1 /^TIMEOUT$/m';
  const stranger = 'policies: policies/connect-stranger fails 1 /^TIMEOUT$/m';
  // Before any policy, denied, denied by the trap, allowed, and once more with Cilium's kind.
  const policies = [opens, denied, denied, opens, stranger, opens, stranger];
  const engine =
    'node-subnet-to-overlay: migrate-to-overlay/from-node-subnet fails 1 /Cannot update cluster to Azure CNI Overlay while using network policies/';
  const other = 'advanced-policies: fqdn-policies/connect-other';
  const named = 'advanced-policies: fqdn-policies/connect-allowed silent at connect';
  const gate = 'fails 1 /advanced-networking-validating-policy/';
  const advanced = [
    // Before any policy, then the address refused, then the question.
    `${other} silent at connect`,
    named,
    `${other} fails 1 /^TIMEOUT$/m`,
    named,
    `${other} fails 1 /^DNS: lookup/m`,
    'advanced-policies: l7-policies/request-stranger fails 28 /curl: \\(28\\)/',
    `advanced-policies-refused: fqdn-policies/allow-name ${gate}`,
    `advanced-policies-refused: l7-policies/allow-request ${gate}`,
  ];
  expect(exceptions).toEqual([
    `overlay: ${tunnels}`,
    `overlay-cilium: ${tunnels}`,
    ...policies,
    engine,
    ...labExceptions,
    ...advanced,
  ]);
});
