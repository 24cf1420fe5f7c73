import { setTimeout as sleep } from 'node:timers/promises';
import { stepFaults } from '../journeys/faults.ts';
import type { StepRecording } from '../journeys/recording.ts';
import { cleanUp, look, nameRemains, type Cleaned, type Cleaner } from './clean.ts';
import { inspect, type Inspection } from './inspect.ts';
import { listen, type Interrupts } from './interrupt.ts';
import { paste } from './paste.ts';
import { planFaults } from './plan-faults.ts';
import type { Plan } from './plan.ts';
import { proofFaultsOf, recordingOf, recordingPath, type RunResult } from './recording.ts';
import { redactor } from './redact.ts';
import { RefusalError, signedIn, type Session } from './session.ts';
import { newState, writeJson, writeState, type RunState } from './state.ts';

/** One run on its way: what is known so far, kept in the state file after every step. */
interface Progress {
  state: RunState;
  inspection: Inspection;
  readonly steps: StepRecording[];
  readonly faults: string[];
}

/**
 * Runs a plan that the reader has agreed to, and gives the exit code. Whatever happens on the way, the group is
 * deleted and looked for afterwards, and what may be left is named.
 */
export async function runPlan(session: Session, plan: Plan): Promise<number> {
  await refuseUnsafe(session, plan);
  const state = newState(plan, session.account, session.shop.dir, new Date());
  writeState(session.settings.stateFolder, state);
  const interrupts = listen(session.say);
  const progress: Progress = { state, inspection: { nodeGroups: [], cluster: {} }, steps: [], faults: [] };
  try {
    await runSteps(session, plan, progress, interrupts);
    const cleaned = await leaveNothing(session, progress, interrupts);
    return finish(session, plan, progress, cleaned);
  } finally {
    interrupts.close();
  }
}

/** Deleting a group with `cleaner`'s patience; used by runs and by `--clean`. */
export function cleanerOf(session: Session, { second }: Pick<Interrupts, 'second'>): Cleaner {
  return {
    az: (words, seconds) => session.shop.az(words, seconds, second),
    wait: () =>
      sleep(session.settings.retrySeconds * 1000, undefined, { signal: second }).catch(() => undefined),
    say: session.say,
  };
}

async function refuseUnsafe(session: Session, plan: Plan): Promise<void> {
  const faults = planFaults(plan);
  if (faults.length > 0) throw new RefusalError(`the plan is not safe.\n${faults.join('\n')}`);
  const words = ['group', 'exists', '--name', plan.group, '--subscription', session.account.id];
  const { status, stdout, stderr } = await session.shop.az(words, 120, new AbortController().signal);
  if (status === 0 && stdout.trim() === 'false') return;
  throw new RefusalError(
    status === 0
      ? `resource group ${plan.group} exists already. It is not ours, and it was not touched.`
      : `az could not say whether ${plan.group} exists: ${stderr.trim()}`,
  );
}

/** Stops at the first fault; a bug of ours is a fault too, so that the clean-up still comes. */
async function runSteps(
  session: Session,
  plan: Plan,
  progress: Progress,
  { first }: Interrupts,
): Promise<void> {
  const last = plan.steps.length - 1;
  try {
    for (const [index, planned] of plan.steps.entries()) {
      await sameSubscription(session);
      if (index === last) await note(session, progress, first);
      session.say(`${index + 1}/${plan.steps.length} ${planned.step.snippet} …`);
      const { recording, stopped } = await paste(
        session.shop,
        planned,
        index,
        session.settings.stepSeconds,
        first,
      );
      progress.steps.push(recording);
      progress.faults.push(
        ...(stopped
          ? [`${planned.step.snippet}: ${sentence[stopped]}.`]
          : stepFaults(planned.step, planned.text, recording)),
      );
      save(session, progress, { steps: [...progress.state.steps, planned.step.snippet] });
      if (progress.faults.length > 0) return;
    }
  } catch (error) {
    progress.faults.push(error instanceof Error ? error.message : String(error));
  }
}

const sentence = { timeout: 'took longer than a step may', interrupted: 'was interrupted' } as const;

/** The snippets name no subscription: if the reader's default changes under way, they would go elsewhere. */
async function sameSubscription({ shop, account }: Session): Promise<void> {
  const { id } = await signedIn(shop);
  if (id !== account.id) throw new Error(`az was switched to subscription ${id} during the run.`);
}

async function note(session: Session, progress: Progress, signal: AbortSignal): Promise<void> {
  progress.inspection = await inspect(session.shop, progress.state, signal);
  save(session, progress, { nodeGroups: progress.inspection.nodeGroups });
}

async function leaveNothing(session: Session, progress: Progress, interrupts: Interrupts): Promise<Cleaned> {
  const cleaner = cleanerOf(session, interrupts);
  if (progress.faults.length === 0) {
    const cleaned = await look(progress.state, cleaner, '');
    if (cleaned.remains === 'nothing') return cleaned;
  }
  for (const fault of progress.faults) session.say(`FAILED: ${redactor(session.account)(fault)}`);
  try {
    await note(session, progress, interrupts.second);
  } catch (error) {
    session.say(`Could not list the clusters of the group: ${String(error)}`);
  }
  return cleanUp(progress.state, cleaner);
}

function save(session: Session, progress: Progress, changed: Partial<RunState>): void {
  progress.state = { ...progress.state, ...changed };
  writeState(session.settings.stateFolder, progress.state);
}

function finish(session: Session, plan: Plan, progress: Progress, cleaned: Cleaned): number {
  // First of all: whatever fails after this, the reader knows what is left.
  for (const line of nameRemains(progress.state, cleaned)) session.say(line);
  save(session, progress, { remains: cleaned.remains });
  const { steps, faults, inspection } = progress;
  const result: RunResult = { steps, faults, cluster: inspection.cluster, remains: cleaned.remains };
  const recording = recordingOf(session, plan, result, new Date().toISOString().slice(0, 10));
  const path = recordingPath(recording, plan.group, session);
  writeJson(path, recording);
  session.say(`Wrote ${path}.`);
  if (faults.length === 0) for (const fault of proofFaultsOf(recording)) session.say(`No proof: ${fault}`);
  const ended = faults.length === 0 && cleaned.remains === 'nothing';
  session.say(ended ? `${plan.task}: every step ran, and nothing is left.` : `${plan.task}: FAILED.`);
  return ended ? 0 : 1;
}
