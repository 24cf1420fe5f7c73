import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cleanUp, nameRemains } from './clean.ts';
import type { Surroundings } from './gate.ts';
import { listen } from './interrupt.ts';
import { cleanerOf } from './run.ts';
import { withSession, type Session } from './session.ts';
import { settingsOf } from './settings.ts';
import { unfinished, writeState, type RunState } from './state.ts';

/** `--left`: names what earlier runs may have left, from their state files alone; 1 where there is something. */
export function listLeft({ env }: Pick<Surroundings, 'env'>): number {
  const { runs, faults } = unfinished(settingsOf(env).stateFolder);
  for (const line of [...runs.map(describeRun), ...faults]) console.log(line);
  if (runs.length + faults.length === 0)
    console.log('No run has left anything, as far as the state files know.');
  else if (runs.length > 0) console.log('npm run live -- --clean deletes these groups, and only these.');
  return runs.length + faults.length > 0 ? 1 : 0;
}

/** `--clean`: after the reader's word, deletes the groups of earlier runs, and only those. */
export async function cleanLeft(around: Surroundings): Promise<number> {
  const { runs, faults } = unfinished(settingsOf(around.env).stateFolder);
  for (const fault of faults) console.log(fault);
  if (runs.length === 0) {
    console.log('There is no run to clean up after.');
    return faults.length > 0 ? 1 : 0;
  }
  const describe = (): readonly string[] => ['Resource groups to DELETE:', ...runs.map(describeRun)];
  const code = await withSession(around, describe, (session) => cleanRuns(session, runs));
  return faults.length > 0 ? 1 : code;
}

async function cleanRuns(session: Session, runs: readonly RunState[]): Promise<number> {
  const interrupts = listen(session.say);
  let code = 0;
  try {
    for (const run of runs) if (!(await cleanRun(session, run, interrupts))) code = 1;
  } finally {
    interrupts.close();
  }
  return code;
}

async function cleanRun(
  session: Session,
  run: RunState,
  interrupts: ReturnType<typeof listen>,
): Promise<boolean> {
  if (isRunning(run)) {
    session.say(`${run.group}: process ${run.process} is still at work on it; not touched.`);
    return false;
  }
  if (run.subscription.id !== session.account.id) {
    session.say(
      `${run.group}: is in ${run.subscription.name}. First az account set --subscription ${run.subscription.id}`,
    );
    return false;
  }
  const cleaned = await cleanUp(run, cleanerOf(session, interrupts));
  if (run.dir.startsWith(join(tmpdir(), 'aks-live-'))) rmSync(run.dir, { recursive: true, force: true });
  for (const line of nameRemains(run, cleaned)) session.say(line);
  writeState(session.settings.stateFolder, { ...run, remains: cleaned.remains });
  return cleaned.remains === 'nothing';
}

/** A number alone is not enough: after a restart another program may have it. */
function isRunning({ process: id }: RunState): boolean {
  const file = `/proc/${id}/cmdline`;
  return id !== process.pid && existsSync(file) && readFileSync(file, 'utf8').includes('test/azure/main.ts');
}

function describeRun({ group, subscription, started, remains }: RunState): string {
  return `  /subscriptions/${subscription.id}/resourceGroups/${group} (${remains} left, begun ${started})`;
}
