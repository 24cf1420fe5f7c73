import type { StarlightRouteData } from '@astrojs/starlight/route-data';

type Entry = StarlightRouteData['sidebar'][number];
type Link = Extract<Entry, { type: 'link' }>;

/** The sidebar's group that has the current page, with the address of its first page unless that is this one. */
export function groupOf(
  sidebar: readonly Entry[],
): { readonly label: string; readonly href: string | undefined } | undefined {
  for (const entry of sidebar) {
    if (entry.type !== 'group' || !hasCurrent(entry)) continue;
    const first = linksOf(entry)[0];
    return { label: entry.label, href: first?.isCurrent ? undefined : first?.href };
  }
  return undefined;
}

/** The pages before and after the current one, within its group. */
export function neighbours(sidebar: readonly Entry[]): {
  readonly prev: Link | undefined;
  readonly next: Link | undefined;
} {
  for (const entry of sidebar) {
    const links = linksOf(entry);
    const at = links.findIndex(({ isCurrent }) => isCurrent);
    if (at >= 0) return { prev: links[at - 1], next: links[at + 1] };
  }
  return { prev: undefined, next: undefined };
}

/** The first page of a group by its label; undefined where the group has none. */
export function firstOf(sidebar: readonly Entry[], label: string): string | undefined {
  const group = sidebar.find((entry) => entry.type === 'group' && entry.label === label);
  return group && linksOf(group)[0]?.href;
}

/** True where the current page is in this part of the sidebar. */
export function hasCurrent(entry: Entry): boolean {
  return linksOf(entry).some(({ isCurrent }) => isCurrent);
}

function linksOf(entry: Entry): readonly Link[] {
  return entry.type === 'link' ? [entry] : entry.entries.flatMap(linksOf);
}
