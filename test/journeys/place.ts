import type { Place } from '../../src/snippet/expected/model.ts';
import { profileOf } from './cluster.ts';
import type { JourneyRecording } from './recording.ts';

interface Cluster {
  readonly properties: Record<string, unknown>;
}

/** The kind of cluster that a journey has at one of its steps: what the last accepted PUT up to there made of it. */
export function placeAt({ steps }: JourneyRecording, index: number): Place | undefined {
  const puts = steps
    .slice(0, index + 1)
    .flatMap(({ arm }) => arm)
    .filter(
      ({ method, path, status }) =>
        method === 'PUT' && /\/managedClusters\/[^/]+$/.test(path) && status < 300,
    );
  const body = puts.at(-1)?.body as Cluster | undefined;
  if (!body) return undefined;
  const { mode, dataplane } = profileOf({ name: 'recorded', properties: body.properties });
  return { mode, dataplane };
}
