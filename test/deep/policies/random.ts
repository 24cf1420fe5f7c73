/** A source of choices that is the same for the same seed. */
export interface Random {
  /** A number from 0 to below `end`. */
  readonly below: (end: number) => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <T>(from: readonly T[]) => T;
  /** So many results of a function, from `least` to `most`. */
  readonly many: <T>(least: number, most: number, make: () => T) => T[];
}

/** Mulberry32: 32 bits of state are enough to name a case by its seed. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number): number => Math.floor(next() * end);
  return {
    below,
    chance: (share) => next() < share,
    pick: <T>(from: readonly T[]): T => from[below(from.length)] as T,
    many: (least, most, make) => Array.from({ length: least + below(most - least + 1) }, make),
  };
}
