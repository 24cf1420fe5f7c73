import { expect, test } from 'vitest';
import { placeAt } from './place.ts';
import type { JourneyRecording, StepRecording } from './recording.ts';

const empty: StepRecording = {
  snippet: 'x/y',
  kind: 'az',
  sha256: '',
  status: 0,
  stdout: '',
  calls: [],
  arm: [],
  kubernetes: [],
  execs: [],
};

function called(...lines: readonly string[]): StepRecording {
  return {
    ...empty,
    calls: lines.map((line) => ({ words: line.split(' '), status: 0, printed: true, stderr: '' })),
  };
}

function created(name: string, networkDataplane: string): StepRecording {
  const networkProfile = { networkPlugin: 'azure', networkPluginMode: 'overlay', networkDataplane };
  const put = {
    method: 'PUT',
    path: `/subscriptions/s/resourceGroups/g/providers/Microsoft.ContainerService/managedClusters/${name}`,
    apiVersion: '2026-06-01',
    status: 201,
    body: { properties: { networkProfile } },
  };
  return { ...empty, arm: [put] };
}

const before: readonly StepRecording[] = [
  created('one', 'azure'),
  created('two', 'cilium'),
  called(
    'az aks get-credentials --name one --context c-one',
    'az aks get-credentials --name two --context c-two',
  ),
];

test.each([
  ['no context: the last cluster that was created', 'kubectl get nodes', 'cilium'],
  ['the context of the first', 'kubectl get nodes --context c-one', 'azure'],
  ['the context of the second', 'kubectl get nodes --context c-two', 'cilium'],
  ['a word of the inner command is no context', 'kubectl exec x -- curl --context c-one', 'cilium'],
  ['the name that az is given', 'az aks show --name one', 'azure'],
])('a step is about one cluster: %s', (_, line, dataplane) => {
  const recording: JourneyRecording = {
    journey: 'x',
    date: '2026-11-21',
    tools: {},
    faces: {},
    steps: [...before, called(line)],
  };
  expect(placeAt(recording, 3)).toEqual({ mode: 'overlay', dataplane });
});

test('a step on both clusters has no place, so that only what holds on every cluster is judged', () => {
  const both = called('kubectl get nodes --context c-one', 'kubectl get nodes --context c-two');
  const recording: JourneyRecording = {
    journey: 'x',
    date: '2026-11-21',
    tools: {},
    faces: {},
    steps: [...before, both],
  };
  expect(placeAt(recording, 3)).toBeUndefined();
});
