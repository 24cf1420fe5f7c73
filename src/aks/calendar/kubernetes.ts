import type { Day, When } from './day.ts';

/** One Kubernetes minor on AKS, as Microsoft's calendar gives it. */
export interface Minor {
  /** Like `1.36`. */
  readonly minor: string;
  /** Release of the Kubernetes project. */
  readonly upstream: When;
  readonly preview: When;
  /** General availability on AKS. */
  readonly ga: When;
  /** Last day of community support. */
  readonly end: When;
  /** Last day of long-term support, which a cluster has to opt into. */
  readonly ltsEnd: When;
}

/** Where the calendar stands; id in content/sources.yaml. */
export const kubernetesSource = 'aks-supported-versions';

/** The day of that source: what it dates later is a plan, not an event. */
export const kubernetesWritten: Day = '2026-08-05';

/** A later note that confirms the calendar up to its own day, as the GA of 1.37; id in content/sources.yaml. */
export const kubernetesConfirmed = { source: 'aks-release-2026-10', day: '2026-10-25' } as const;

/** Every minor of Microsoft's two tables, oldest first. Source: aks-supported-versions. */
export const minors: readonly Minor[] = [
  minor('1.29', ['2023-12', '2024-02', '2024-03', '2025-03', '2026-04']),
  minor('1.30', ['2024-04', '2024-06', '2024-07', '2025-08-22', '2026-07']),
  minor('1.31', ['2024-08', '2024-10', '2024-11', '2025-11-01', '2026-11']),
  minor('1.32', ['2024-12', '2025-02', '2025-04', '2026-03', '2027-03']),
  minor('1.33', ['2025-04', '2025-05', '2025-06', '2026-07', '2027-07']),
  minor('1.34', ['2025-08', '2025-10', '2025-11', '2026-11', '2027-11']),
  minor('1.35', ['2025-12', '2026-02', '2026-03', '2027-03', '2028-03']),
  minor('1.36', ['2026-04', '2026-05', '2026-06', '2027-06', '2028-06']),
  minor('1.37', ['2026-08', '2026-09', '2026-10-25', '2027-10', '2028-10']),
];

/** The minors, and the day of the source that dates them. */
export interface MinorCalendar {
  readonly minors: readonly Minor[];
  readonly written: Day;
}

/** Microsoft's calendar. */
export const aksCalendar: MinorCalendar = { minors, written: kubernetesConfirmed.day };

type Dates = readonly [upstream: When, preview: When, ga: When, end: When, ltsEnd: When];

/** A minor of these dates, in the order in which they come. */
export function minor(name: string, [upstream, preview, ga, end, ltsEnd]: Dates): Minor {
  return { minor: name, upstream, preview, ga, end, ltsEnd };
}
