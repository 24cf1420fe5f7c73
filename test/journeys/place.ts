import type { Place } from '../../src/snippet/expected/model.ts';
import { asObject } from '../doubles/arm/json.ts';
import { profileOf } from './cluster.ts';
import type { JourneyRecording } from './recording.ts';

interface Cluster {
  readonly properties: Record<string, unknown>;
}

/** The kind of cluster that a journey has at one of its steps: what the last accepted PUT up to there made of it. */
export function placeAt({ before = [], steps }: JourneyRecording, index: number): Place | undefined {
  const done = steps.slice(0, index + 1).flatMap(({ arm }) => arm);
  const puts = [...before, ...done].filter(
    ({ method, path, status }) => method === 'PUT' && /\/managedClusters\/[^/]+$/.test(path) && status < 300,
  );
  const body = puts.at(-1)?.body as Cluster | undefined;
  // Expectations know no cluster of that mode: no page makes one.
  if (!body || asObject(body.properties['networkProfile'])['networkPlugin'] === 'kubenet') return undefined;
  const { mode, dataplane } = profileOf({ name: 'recorded', properties: body.properties });
  return { mode, dataplane };
}
