import type { Version } from '../version.ts';
import { addDays, daysBetween, type Day } from './day.ts';

/** Which Cilium AKS runs on one Kubernetes minor. */
export interface CiliumOnAks {
  readonly kubernetes: string;
  /** The least version that AKS documents. Source: aks-cilium. */
  readonly floor: Version;
  /** The newest version that a source names for it, and the day of that note. */
  readonly shipped: { readonly version: Version; readonly source: string; readonly noted: Day };
}

/** Where the floors stand; id in content/sources.yaml. */
export const floorSource = 'aks-cilium';

/** Cilium by Kubernetes minor, oldest first. */
export const ciliumOnAks: readonly CiliumOnAks[] = [
  { kubernetes: '1.31', floor: '1.16.16', shipped: noted('1.16.19', '2026-06-19') },
  { kubernetes: '1.32', floor: '1.17.9', shipped: noted('1.17.17', '2026-07-17') },
  { kubernetes: '1.33', floor: '1.17.9', shipped: noted('1.17.10', '2026-04-28') },
  { kubernetes: '1.34', floor: '1.18.6', shipped: noted('1.18.11', '2026-07-17') },
  {
    kubernetes: '1.35',
    floor: '1.18.6',
    shipped: { version: '1.18.6', source: 'aks-supported-versions', noted: '2026-08-05' },
  },
  { kubernetes: '1.36', floor: '1.18.9', shipped: noted('1.19.5', '2026-07-17') },
];

/** Minor releases of upstream Cilium, oldest first: the day their chart was published. Source: cilium-chart. */
export const ciliumReleases: readonly { readonly minor: string; readonly released: Day }[] = [
  { minor: '1.15', released: '2024-01-31' },
  { minor: '1.16', released: '2024-07-24' },
  { minor: '1.17', released: '2025-02-04' },
  { minor: '1.18', released: '2025-07-29' },
  { minor: '1.19', released: '2026-02-04' },
  { minor: '1.20', released: '2026-07-29' },
];

/** How many minors upstream maintains at a time. Source: cilium-security. */
export const ciliumMaintained = 3;

/** Until when upstream maintains a Cilium minor: the day a later release ended it, or our estimate of that day. */
export interface CiliumEnd {
  readonly day: Day;
  /** Upstream gives no dates: the earliest day, if minors go on coming at the shortest interval seen. */
  readonly estimated: boolean;
}

/** When a Cilium minor leaves upstream's window; undefined for a minor that is not in the list. */
export function ciliumEnd(minor: string, releases = ciliumReleases): CiliumEnd | undefined {
  const index = releases.findIndex((release) => release.minor === minor);
  if (index < 0) return undefined;
  const successor = releases[index + ciliumMaintained];
  if (successor) return { day: successor.released, estimated: false };
  const missing = index + ciliumMaintained - (releases.length - 1);
  const newest = releases.at(-1)?.released ?? '';
  return { day: addDays(newest, missing * shortestInterval(releases)), estimated: true };
}

/** Cilium on this Kubernetes minor of AKS; throws where the list has none. */
export function ciliumOn(kubernetes: string): CiliumOnAks {
  const found = ciliumOnAks.find((row) => row.kubernetes === kubernetes);
  if (found) return found;
  const known = ciliumOnAks.map((row) => row.kubernetes).join(', ');
  throw new Error(`No Cilium version is known for Kubernetes ${kubernetes} on AKS; known: ${known}.`);
}

function shortestInterval(releases: typeof ciliumReleases): number {
  const days = releases.map(({ released }) => released);
  return Math.min(...days.slice(1).map((day, index) => daysBetween(days[index] ?? day, day)));
}

function noted(version: Version, day: Day): CiliumOnAks['shipped'] {
  return { version, source: 'aks-release-notes', noted: day };
}
