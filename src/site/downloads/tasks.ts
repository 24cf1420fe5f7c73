import { tasks } from '../../../snippets/registry.ts';
import { nearest } from '../../commands/nearest.ts';
import type { Task } from '../../snippet/model.ts';

const bundled = (tasks as readonly Task[]).filter((task) => task.facts !== undefined);

/** Ids of the tasks that a reader can download: those that create a cluster, since only they can be run alone. */
export const bundleIds: readonly string[] = bundled.map(({ id }) => id);

/** The task of a download; throws with the nearest id where there is none. */
export function bundleTask(id: string): Task {
  const task = bundled.find((candidate) => candidate.id === id);
  if (task) return task;
  throw new Error(
    `Unknown download "${id}".${nearest(id, bundleIds)} A task of snippets/registry.ts with facts has one.`,
  );
}
