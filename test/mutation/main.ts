import { globSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { replaceFile } from '../../src/shell/replace-file.ts';
import { runScript } from '../../src/shell/words.ts';
import { mutantsOf, type Mutant } from './mutants.ts';
import { report } from './report.ts';
import { sample } from './sample.ts';
import { openWorkshop, type Verdict } from './workshop.ts';

/** What a careless edit may hit: facts, rules and everything that a reader copies. */
const targets = ['snippets/*/*.ts', 'src/aks/*.ts', 'src/aks/calendar/*.ts', 'src/aks/rules/*.ts'];

/** `npm run mutate [-- --size 40 --seed 1]`: breaks one line at a time and asks the fast suite; exit 1 below 95 % or on an unexplained survivor. */
function main(): number {
  const { size, seed } = options();
  const files = globSync(targets).sort();
  const all = files.flatMap((file) => mutantsOf(file, readFileSync(file, 'utf8')));
  const chosen = sample(all, size, seed);
  console.log(`${all.length} mutants of ${files.length} files; trying ${chosen.length} (seed ${seed}).`);
  const verdicts = judgeAll(chosen);
  const { text, data, passed } = report(verdicts);
  console.log(text);
  replaceFile('.cache/mutation.json', `${JSON.stringify(data, null, 2)}\n`);
  return passed ? 0 : 1;
}

function judgeAll(chosen: readonly Mutant[]): readonly Verdict[] {
  const workshop = openWorkshop(String(process.pid));
  try {
    return chosen.map((mutant, index) => {
      const verdict = workshop.judge(mutant);
      console.log(
        `${index + 1}/${chosen.length} ${mutant.file}:${mutant.line} ${mutant.operator}: ${verdict.outcome}`,
      );
      return verdict;
    });
  } finally {
    workshop.close();
  }
}

function options(): { readonly size: number; readonly seed: number } {
  const { values } = parseArgs({
    options: { size: { type: 'string', default: '40' }, seed: { type: 'string', default: '1' } },
  });
  const numbers = { size: Number(values.size), seed: Number(values.seed) };
  for (const [name, value] of Object.entries(numbers))
    if (!Number.isInteger(value) || value < 1)
      throw new Error(`--${name}: expected a whole number from 1, found "${values[name as 'size']}".`);
  return numbers;
}

await runScript('mutate', main);
