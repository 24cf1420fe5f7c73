import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from '../../src/shell/replace-file.ts';
import type { Account } from './account.ts';
import type { Plan } from './plan.ts';
import { isOwnGroup } from './plan-faults.ts';

/** What is known of what a run made: nothing is there, something is, or nobody could find out. */
export type Remains = 'nothing' | 'something' | 'unknown';

/** One run, written before it creates anything, so that a crash leaves a trace. */
export interface RunState {
  readonly group: string;
  readonly nodeGroups: readonly string[];
  readonly task: string;
  readonly location: string;
  readonly subscription: { readonly id: string; readonly name: string };
  /** ISO 8601. */
  readonly started: string;
  readonly process: number;
  /** The private folder with the cluster's credentials. */
  readonly dir: string;
  readonly steps: readonly string[];
  readonly remains: Remains;
}

/** The first state of a run, before its first step. */
export function newState(plan: Plan, account: Account, dir: string, now: Date): RunState {
  return {
    group: plan.group,
    nodeGroups: [plan.nodeGroup],
    task: plan.task,
    location: plan.parameters.location,
    subscription: { id: account.id, name: account.name },
    started: now.toISOString(),
    process: process.pid,
    dir,
    steps: [],
    remains: 'unknown',
  };
}

/** Writes the state of a run into `folder`, whole or not at all. */
export function writeState(folder: string, state: RunState): void {
  writeJson(join(folder, `${state.group}.json`), state);
}

/** Writes a JSON file beside its place and renames it: a reader sees the old one or the new one. */
export function writeJson(path: string, value: unknown): void {
  replaceFile(path, `${JSON.stringify(value, null, 2)}\n`);
}

/** The runs in `folder` that may have left something, oldest first, and files that are no state of a run. */
export function unfinished(folder: string): {
  readonly runs: readonly RunState[];
  readonly faults: readonly string[];
} {
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.json')) : [];
  const read = files.map((file) => readState(join(folder, file)));
  const states = read.flatMap((one) => (typeof one === 'string' ? [] : [one]));
  return {
    runs: states
      .filter(({ remains }) => remains !== 'nothing')
      .sort((one, other) => one.started.localeCompare(other.started)),
    faults: read.filter((one) => typeof one === 'string'),
  };
}

/** A group of another name is never deleted, whoever wrote it into the file. */
function readState(path: string): RunState | string {
  try {
    const state = JSON.parse(readFileSync(path, 'utf8')) as RunState;
    if (
      isOwnGroup(state.group) &&
      typeof state.subscription.id === 'string' &&
      Array.isArray(state.nodeGroups)
    )
      return state;
    return `${path}: expected a group rg-live-<task>-<day>-<random>, found "${state.group}"; nothing is done about it.`;
  } catch {
    return `${path}: expected the state of a run, found no JSON of one. Look for groups rg-live-… in your subscription.`;
  }
}
