/** A run of claim numbers that stand on one topic's page. */
export interface Home {
  readonly first: number;
  readonly last: number;
  readonly topic: string;
}

/** The runs of claim numbers by topic, in their order: a few numbers instead of one entry for each claim. */
export function homesOf(
  claims: readonly { readonly ids: readonly string[]; readonly topic: string }[],
): readonly Home[] {
  const numbered = claims
    .flatMap(({ ids, topic }) => ids.map((id) => ({ number: Number(id.slice(1)), topic })))
    .sort((a, b) => a.number - b.number);
  const homes: { first: number; last: number; topic: string }[] = [];
  for (const { number, topic } of numbered) {
    const open = homes.at(-1);
    if (open?.topic === topic && open.last === number - 1) open.last = number;
    else homes.push({ first: number, last: number, topic });
  }
  return homes;
}

/** Where a claim stands today, by the `#c013` of an address that led to the register when it was one page. */
export function presentAddress(hash: string, homes: readonly Home[]): string | undefined {
  const [, digits] = /^#c(\d{3})$/i.exec(hash) ?? [];
  const home = homes.find(({ first, last }) => first <= Number(digits) && Number(digits) <= last);
  return home && `/corrections/${home.topic}/${hash.toLowerCase()}`;
}
