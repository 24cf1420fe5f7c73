import { parseArgs } from 'node:util';
import { buildEngine, engines, type EngineName } from '../../engine/build.ts';
import { startJudge, type Case, type Judge } from '../../engine/engine.ts';
import { runScript } from '../../../src/author/words.ts';
import { caseOf, kubernetesCaseOf } from './case.ts';
import { compare, readingOf, type Outcome } from './compare.ts';
import { siteCases } from './site.ts';

/** What all cases came to. */
interface Sum {
  sets: number;
  cells: number;
  disagreeing: number;
  refused: number;
  leftOut: number;
  readonly limits: Map<string, number>;
}

/**
 * Compares the evaluator with a judge: every policy and matrix of the site, then random sets. `--seed 7 --sets 1`
 * repeats one; a seed that fails becomes a case in test/policies.
 */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      judge: { type: 'string', default: '1.19' },
      seed: { type: 'string', default: '1' },
      sets: { type: 'string', default: '2000' },
      engine: { type: 'string' },
    },
  });
  const name = values.judge as EngineName;
  if (!Object.hasOwn(engines, name)) {
    throw new Error(`expected --judge ${Object.keys(engines).join(', ')}, found "${values.judge}"`);
  }
  const judge = startJudge(values.engine ?? buildEngine(name));
  const [first, sets] = [Number(values.seed), Number(values.sets)];
  const seeds = Array.from({ length: sets }, (_, index) => first + index);
  const site = name === 'kubernetes' ? 0 : tell('the site', name, await judgeAll(judge, siteCases(name)));
  const cases = seeds.map(
    (seed) =>
      [`seed ${seed}`, () => (name === 'kubernetes' ? kubernetesCaseOf(seed) : caseOf(seed, name))] as const,
  );
  const random = tell('random sets', name, await judgeAll(judge, cases));
  judge.stop();
  return site + random === 0 ? 0 : 1;
}

/** Asks in batches: all at once would hold every answer in memory. */
async function judgeAll(
  judge: Judge,
  cases: readonly (readonly [string, Case | (() => Case)])[],
): Promise<Sum> {
  const sum: Sum = { sets: 0, cells: 0, disagreeing: 0, refused: 0, leftOut: 0, limits: new Map() };
  for (let start = 0; start < cases.length; start += 64) {
    const batch = cases.slice(start, start + 64);
    await Promise.all(
      batch.map(async ([name, one]) => judgeOne(judge, name, typeof one === 'function' ? one() : one, sum)),
    );
  }
  return sum;
}

async function judgeOne(judge: Judge, name: string, whole: Case, sum: Sum): Promise<void> {
  const asked = sendable(whole);
  const answer = await judge.ask(asked);
  const outcome = compare(asked, answer);
  sum.sets++;
  sum.cells += outcome.cells;
  sum.leftOut += whole.policies.length - asked.policies.length;
  sum.refused += answer.refused.some((text) => text !== '') ? 1 : 0;
  for (const limit of outcome.limits) sum.limits.set(limit, (sum.limits.get(limit) ?? 0) + 1);
  if (outcome.disagreements.length > 0 && ++sum.disagreeing <= 5) report(name, asked, outcome);
}

/** The engine is asked only about what an API server would take and this model knows. */
function sendable(asked: Case): Case {
  const policies = asked.policies.filter((policy) => {
    const ours = readingOf(asked.world, policy);
    return ours === 'taken' || ours.by === 'agent';
  });
  return { ...asked, policies };
}

function tell(what: string, name: EngineName, sum: Sum): number {
  const { sets, cells, disagreeing, refused, leftOut, limits } = sum;
  console.log(
    `${engines[name].says}, ${what}: ${sets} sets, ${cells} cells, ${disagreeing} sets disagree; ` +
      `${refused} sets hold a policy that the agent refuses, ${leftOut} policies were left out as the API server or this model refuses them`,
  );
  for (const [limit, count] of limits) console.log(`  left open on purpose: ${limit}: ${count} cells`);
  return disagreeing;
}

function report(name: string, { world, policies }: Case, { disagreements }: Outcome): void {
  console.log(`${name}: ${disagreements.length} disagreements`);
  for (const { what, engine, ours } of disagreements.slice(0, 4)) {
    console.log(`  ${what}: engine ${engine}, ours ${ours}`);
  }
  console.log(JSON.stringify({ world, policies }));
}

await runScript('test/deep/policies/main.ts', main);
