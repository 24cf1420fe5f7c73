import type { Place } from '../../src/snippet/expected/model.ts';
import { asObject } from '../doubles/arm/json.ts';
import { profileOf } from './cluster.ts';
import type { JourneyRecording, StepRecording } from './recording.ts';

interface Cluster {
  readonly properties: Record<string, unknown>;
}

/**
 * The kind of cluster that a journey has at one of its steps: what the last accepted PUT up to there made of it. Where
 * the step's calls name a context or a cluster, the cluster of that name; undefined where they name several.
 */
export function placeAt(
  { before = [], steps }: Pick<JourneyRecording, 'before' | 'steps'>,
  index: number,
): Place | undefined {
  const past = steps.slice(0, index + 1);
  const step = steps[index];
  const named = step ? namedClusters(step, contexts(past)) : [];
  const created = [...before, ...past.flatMap(({ arm }) => arm)].filter(
    ({ method, path, status }) => method === 'PUT' && /\/managedClusters\/[^/]+$/.test(path) && status < 300,
  );
  const puts = named.length === 1 ? created.filter(({ path }) => path.endsWith(`/${named[0]}`)) : created;
  const body = puts.at(-1)?.body as Cluster | undefined;
  if (!body || named.length > 1) return undefined;
  // Expectations know no cluster of that mode: no page makes one.
  if (asObject(body.properties['networkProfile'])['networkPlugin'] === 'kubenet') return undefined;
  const { mode, dataplane } = profileOf({ name: 'recorded', properties: body.properties });
  return { mode, dataplane };
}

/** Which cluster each context stands for, as `az aks get-credentials` was told. */
export function contexts(steps: readonly StepRecording[]): ReadonlyMap<string, string> {
  const calls = steps.flatMap(({ calls }) => calls).filter(({ words }) => words[2] === 'get-credentials');
  return new Map(
    calls.map(({ words }) => [valueOf(words, '--context') ?? '', valueOf(words, '--name') ?? '']),
  );
}

function namedClusters({ calls }: StepRecording, known: ReadonlyMap<string, string>): readonly string[] {
  const names = calls.flatMap(({ words }) => {
    if (words[0] === 'kubectl') return known.get(valueOf(words, '--context') ?? '') ?? [];
    return words[1] === 'aks' ? (valueOf(words, '--name') ?? []) : [];
  });
  return [...new Set(names)];
}

/** What stands after an option, in the words of a call before those of its inner command. */
export function valueOf(words: readonly string[], option: string): string | undefined {
  const inner = words.indexOf('--');
  const at = (inner === -1 ? words : words.slice(0, inner)).indexOf(option);
  return at === -1 ? undefined : words[at + 1];
}
