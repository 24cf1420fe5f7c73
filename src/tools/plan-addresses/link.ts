import { emptyDraft, modes, mostPools, rangesOf, type Draft, type Mode } from './draft.ts';

/** Counts up when older links would read differently. */
const version = '1';

/** A plan as the fragment of an address: behind the `#`, which no browser sends to a server. Numbers and ranges only. */
export function fragmentOf({ mode, pools, ranges }: Draft): string {
  const fields = new URLSearchParams({ plan: version, mode });
  for (const { nodes, most, surge, pods } of pools)
    fields.append('pool', [nodes, most, surge, pods].join('_'));
  for (const name of rangesOf(mode)) if (ranges[name]) fields.append(name, ranges[name]);
  return `#${fields.toString()}`;
}

/** The plan in a fragment; its version where that is not ours; undefined where the fragment is no plan. */
export function draftOf(fragment: string): Draft | { readonly otherVersion: string } | undefined {
  const fields = new URLSearchParams(fragment.slice(1));
  const found = fields.get('plan');
  if (found === null) return undefined;
  const mode = fields.get('mode') ?? '';
  if (found !== version || !isMode(mode)) return { otherVersion: found };
  const empty = emptyDraft(mode);
  const pools = fields
    .getAll('pool')
    .slice(0, mostPools)
    .map((text) => {
      const [nodes = '', most = '', surge = '', pods = ''] = text.split('_');
      return { nodes, most, surge, pods };
    });
  const ranges = Object.fromEntries(rangesOf(mode).map((name) => [name, fields.get(name) ?? '']));
  return { mode, pools: pools.length > 0 ? pools : empty.pools, ranges: { ...empty.ranges, ...ranges } };
}

function isMode(text: string): text is Mode {
  return text in modes;
}
