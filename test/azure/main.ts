import { randomBytes } from 'node:crypto';
import { ParameterError } from '../../src/aks/parameters.ts';
import { parseOrder, usage } from './arguments.ts';
import { describePlan } from './describe.ts';
import type { Surroundings } from './gate.ts';
import { cleanLeft, listLeft } from './left.ts';
import { liveTasks, planRun, type Stamp } from './plan.ts';
import { runPlan } from './run.ts';
import { withSession } from './session.ts';

/**
 * `npm run live -- <task>`: runs a task in the reader's own subscription, after their word, and deletes it again.
 * Exit code 0 means that every step ran and nothing is left; anything else is 1, with what is left named.
 */
async function main(words: readonly string[]): Promise<number> {
  const order = parseOrder(words, liveTasks);
  const around: Surroundings = {
    env: process.env,
    platform: process.platform,
    isTerminal: process.stdin.isTTY && process.stdout.isTTY,
  };
  if (order.kind === 'fault') {
    console.error(`live: ${order.says}\n${usage}`);
    return 1;
  }
  try {
    if (order.kind === 'left') return listLeft(around);
    if (order.kind === 'clean') return await cleanLeft(around);
    const plan = planRun(order.task, order.given, stampNow());
    return await withSession(
      around,
      (versions) => describePlan(plan, versions),
      (session) => runPlan(session, plan),
    );
  } catch (error) {
    const says = error instanceof Error ? error.message : String(error);
    console.error(`live: ${says}${error instanceof ParameterError ? `\n${usage}` : ''}`);
    return 1;
  }
}

function stampNow(): Stamp {
  return {
    day: new Date().toISOString().slice(0, 10).replaceAll('-', ''),
    random: randomBytes(3).toString('hex'),
  };
}

// A terminal that was closed must not end a clean-up: what cannot be said is kept in the state file.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
process.exitCode = await main(process.argv.slice(2));
