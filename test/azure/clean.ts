import { snippet } from '../../snippets/registry.ts';
import { parseParameters } from '../../src/aks/parameters.ts';
import { invocations } from '../../src/commands/invocation.ts';
import type { Ended } from './execute.ts';
import { isOwnGroup } from './plan-faults.ts';
import type { Remains, RunState } from './state.ts';

/** What cleaning up needs from outside: az, and a way to wait. */
export interface Cleaner {
  az(words: readonly string[], seconds: number): Promise<Ended>;
  wait(): Promise<void>;
  say(line: string): void;
}

/** What a clean-up found at its end. */
export interface Cleaned {
  readonly remains: Remains;
  /** The groups that are there, or may be. */
  readonly groups: readonly string[];
  /** What az said last where it could not delete or could not tell. */
  readonly why: string;
}

const attempts = 3;
const deleteSeconds = 45 * 60;
const askSeconds = 120;

/**
 * Deletes the group of a run in the subscription it was made in, and looks whether it and the group of the nodes
 * are gone; three attempts. It deletes no other group, the group of the nodes included: AKS does that.
 */
export async function cleanUp(state: RunState, cleaner: Cleaner): Promise<Cleaned> {
  if (!isOwnGroup(state.group)) throw new Error(`${state.group}: not a group of a run; it is not deleted.`);
  let last: Cleaned = {
    remains: 'unknown',
    groups: [state.group, ...state.nodeGroups],
    why: 'not asked yet',
  };
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    cleaner.say(`Deleting ${state.group} (attempt ${attempt} of ${attempts}) …`);
    const deleted = await cleaner.az(deleteWords(state), deleteSeconds);
    last = await look(state, cleaner, deleted.stderr);
    if (last.remains === 'nothing' || deleted.stopped === 'interrupted') return last;
    if (attempt < attempts) await cleaner.wait();
  }
  return last;
}

/** Whether a run's groups are there; a question that az could not answer makes it unknown. */
export async function look(state: RunState, cleaner: Pick<Cleaner, 'az'>, said: string): Promise<Cleaned> {
  const found: string[] = [];
  const unsure: string[] = [];
  let why = said.trim();
  for (const group of [state.group, ...state.nodeGroups]) {
    const answer = await cleaner.az(existsWords(state, group), askSeconds);
    const exists = answer.status === 0 ? answer.stdout.trim() : '';
    if (exists === 'true') found.push(group);
    else if (exists !== 'false') {
      unsure.push(group);
      why = answer.stderr.trim() || why;
    }
  }
  const remains = found.length > 0 ? 'something' : unsure.length > 0 ? 'unknown' : 'nothing';
  return { remains, groups: [...found, ...unsure], why: firstLine(why) };
}

/** What a reader must know where something is left: each id, and the command that settles it. */
export function nameRemains(state: RunState, cleaned: Cleaned): readonly string[] {
  if (cleaned.remains === 'nothing')
    return [`Nothing is left: ${state.group} is gone, and so are its nodes.`];
  const { id } = state.subscription;
  const head = cleaned.remains === 'something' ? 'LEFT BEHIND' : 'UNKNOWN whether it is left behind';
  return [
    ...cleaned.groups.map((group) => `${head}: /subscriptions/${id}/resourceGroups/${group}`),
    ...(cleaned.why ? [`az said: ${cleaned.why}`] : []),
    'It may cost money until it is gone. To see, and to delete:',
    ...cleaned.groups.flatMap((group) =>
      ['exists', 'delete'].map((verb) => `  az group ${verb} --subscription ${id} --name ${group}`),
    ),
    'or npm run live -- --clean, which does both for every run that has not ended well.',
  ];
}

/** The command of the clean-up page, for this group and subscription, with the answer given. */
export function deleteWords({
  group,
  subscription,
}: Pick<RunState, 'group' | 'subscription'>): readonly string[] {
  const { faces } = snippet('clean-up/delete-group', parseParameters({ resourceGroup: group }));
  const words = invocations(faces[0]?.text ?? '').calls[0]?.words ?? [];
  return [...words.slice(1), '--subscription', subscription.id, '--yes'];
}

function existsWords({ subscription }: RunState, group: string): readonly string[] {
  return ['group', 'exists', '--name', group, '--subscription', subscription.id];
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}
