import { taskOf } from '../../snippets/registry.ts';
import { parseParameters } from '../../src/aks/parameters.ts';
import type { JourneyRecording } from '../journeys/recording.ts';
import { isDeepStrictEqual } from 'node:util';
import { reduceBody, reduceFacts, type ClusterBody, type Comparable } from './reduce.ts';

/** The cluster that az sent to ARM in a task's recorded run, reduced; undefined where no run of it is recorded. */
export function sentByAz(task: string, recordings: readonly JourneyRecording[]): Comparable | undefined {
  const body = clusterPut(task, recordings);
  return body === undefined ? undefined : reduceBody(body);
}

/** The body of that request as az sent it. */
export function clusterPut(task: string, recordings: readonly JourneyRecording[]): ClusterBody | undefined {
  const steps = recordings.flatMap((recording) => recording.steps);
  const step = steps.find((candidate) => candidate.snippet === `${task}/cluster`);
  const put = step?.arm.find(({ method, path }) => method === 'PUT' && /managedClusters\/[^/]+$/i.test(path));
  return put?.body as ClusterBody | undefined;
}

/** What a task's facts state for the default parameters, in the same shape. */
export function statedFacts(task: string): Comparable | undefined {
  const facts = taskOf(task)?.facts;
  return facts && reduceFacts(facts(parseParameters()));
}

/** True where az asked for exactly the cluster that the facts state. */
export function azAgrees(task: string, recordings: readonly JourneyRecording[]): boolean {
  const stated = statedFacts(task);
  return stated !== undefined && isDeepStrictEqual(sentByAz(task, recordings), stated);
}
