/** Pairs of positions of a longest common subsequence of two lists, in order. */
export function longestCommon(
  left: readonly string[],
  right: readonly string[],
): readonly (readonly [number, number])[] {
  const lengths = lengthsFrom(left, right);
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < left.length && j < right.length;) {
    if (left[i] === right[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

/** For each pair of positions, how much the rests from there have in common. */
function lengthsFrom(left: readonly string[], right: readonly string[]): readonly (readonly number[])[] {
  const lengths: number[][] = left.map(() => right.map(() => 0));
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = left.length - 1; i >= 0; i--)
    for (let j = right.length - 1; j >= 0; j--) {
      const row = lengths[i];
      if (row) row[j] = left[i] === right[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  return lengths;
}
