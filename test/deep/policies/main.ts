import { parseArgs } from 'node:util';
import { buildEngine, engines, type EngineName } from '../../engine/build.ts';
import { startJudge, type Case } from '../../engine/engine.ts';
import { runScript } from '../../../src/author/words.ts';
import { caseOf, kubernetesCaseOf } from './case.ts';
import { compare, readingOf, type Outcome } from './compare.ts';

/**
 * Compares the evaluator with Cilium's own policy engine on random sets of policies. `--seed 7 --sets 1` repeats one.
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
  const minor = values.judge as EngineName;
  if (!Object.hasOwn(engines, minor)) {
    throw new Error(`expected --judge ${Object.keys(engines).join(', ')}, found "${values.judge}"`);
  }
  const judge = startJudge(values.engine ?? buildEngine(minor));
  const first = Number(values.seed);
  const total = Number(values.sets);
  const sum = {
    sets: 0,
    cells: 0,
    disagreeing: 0,
    refused: 0,
    dropped: 0,
    limits: new Map<string, number>(),
  };
  for (let start = first; start < first + total; start += 64) {
    const seeds = Array.from({ length: Math.min(64, first + total - start) }, (_, index) => start + index);
    await Promise.all(
      seeds.map(async (seed) => {
        const whole = minor === 'kubernetes' ? kubernetesCaseOf(seed) : caseOf(seed, minor);
        const asked = sendable(whole);
        const answer = await judge.ask(asked);
        const outcome = compare(asked, answer);
        sum.sets++;
        sum.cells += outcome.cells;
        sum.dropped += whole.policies.length - asked.policies.length;
        sum.refused += answer.refused.some((text) => text !== '') ? 1 : 0;
        for (const limit of outcome.limits) sum.limits.set(limit, (sum.limits.get(limit) ?? 0) + 1);
        if (outcome.disagreements.length > 0 && ++sum.disagreeing <= 5) report(seed, asked, outcome);
      }),
    );
  }
  judge.stop();
  console.log(
    `${engines[minor].says}: ${sum.sets} sets, ${sum.cells} cells, ${sum.disagreeing} sets disagree; ` +
      `${sum.refused} sets hold a policy that the agent refuses, ${sum.dropped} policies neither is asked about`,
  );
  for (const [limit, count] of sum.limits) console.log(`limit: ${limit}: ${count}`);
  return sum.disagreeing === 0 ? 0 : 1;
}

/** The engine is asked only about what an API server would take and this model knows. */
function sendable(asked: Case): Case {
  const policies = asked.policies.filter((policy) => {
    const ours = readingOf(asked.world, policy);
    return ours === 'taken' || ours.by === 'agent';
  });
  return { ...asked, policies };
}

function report(seed: number, asked: Case, { disagreements }: Outcome): void {
  console.log(`seed ${seed}: ${disagreements.length} disagreements`);
  for (const one of disagreements.slice(0, 4))
    console.log(`  ${one.what}: engine ${one.engine}, ours ${one.ours}`);
  console.log(
    JSON.stringify({ pods: asked.world.pods, settings: asked.world.settings, api: asked.world.apiServerIp }),
  );
  console.log(JSON.stringify(asked.policies));
}

await runScript('test/deep/policies/main.ts', main);
