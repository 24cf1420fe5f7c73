import { expect, test } from 'vitest';
import { snippet, snippetIds } from '../../snippets/registry.ts';
import { journeys } from '../journeys/journeys.ts';
import { placeAt } from '../journeys/place.ts';
import { journeyRecordings, recordingOf } from '../journeys/recordings.ts';
import { judgeRecording } from './expectations.ts';
import { allSources } from '../content/data.ts';

const judged = journeyRecordings().flatMap(judgeRecording);
const stated = snippetIds.flatMap((id) =>
  snippet(id).faces.flatMap(({ output }) => (output ? [{ id, expects: output.expects }] : [])),
);

test('the recordings show what the pages tell the reader to expect', () => {
  expect(judged.flatMap(({ faults }) => faults)).toEqual([]);
});

test.each(stated)(
  '$id says what to expect of its output, and a run was judged by each part',
  ({ id, expects }) => {
    expect(expects.length).toBeGreaterThanOrEqual(1);
    const seen = judged.filter((one) => one.snippet === id).map(({ expected }) => JSON.stringify(expected));
    expect(expects.filter((one) => !seen.includes(JSON.stringify(one)))).toEqual([]);
  },
);

test('every origin names a source that exists', () => {
  const origins = stated.flatMap(({ expects }) => expects.map(({ origin }) => origin));
  const named = origins.flatMap((origin) => (origin.kind === 'recorded' ? [] : [origin.source]));
  expect(named.filter((id) => !allSources().has(id))).toEqual([]);
});

test('the snippet that changes the dataplane makes a cluster with Azure one with Cilium', () => {
  const moves = journeys.flatMap(({ id, steps }) => {
    const recording = recordingOf(id);
    return steps.flatMap(({ snippet: name }, index) =>
      name === 'change-dataplane/to-cilium'
        ? [[placeAt(recording, index - 1)?.dataplane, placeAt(recording, index)?.dataplane]]
        : [],
    );
  });
  // A journey that starts on a seeded cluster knows it from its first update on.
  expect(moves.filter(([from, to]) => (from ?? 'azure') !== 'azure' || to !== 'cilium')).toEqual([]);
});
