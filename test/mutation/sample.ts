import { operators, type Mutant } from './mutants.ts';

/**
 * So many mutants, spread evenly over operators and files and the same on every run; `seed` shifts the choice, so that
 * another seed looks elsewhere.
 */
export function sample(mutants: readonly Mutant[], size: number, seed: number): readonly Mutant[] {
  const groups = operators.map((operator) => mutants.filter((mutant) => mutant.operator === operator));
  const chosen: Mutant[] = [];
  for (let round = 0; chosen.length < Math.min(size, mutants.length); round++) {
    for (const group of groups) {
      const step = Math.max(1, Math.floor((group.length * operators.length) / size));
      const mutant = group[(seed + round * step) % Math.max(1, group.length)];
      if (mutant && !chosen.includes(mutant) && chosen.length < size) chosen.push(mutant);
    }
    if (round > mutants.length) break;
  }
  return chosen;
}
