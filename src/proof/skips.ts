import { addDays, daysBetween, parseDay, type Day } from '../aks/calendar/day.ts';
import { nearest } from '../commands/nearest.ts';

/** The checks of which a part may be skipped; the suites and steps of `.ci/run`. */
export const skippableChecks = [
  'fast',
  'live',
  'site',
  'types',
  'check',
  'lint',
  'build',
  'freshness',
] as const;

/** A part of a check that does not run for now: why, and the last day on which that is accepted. */
export interface Skip {
  /** Kebab-case; what `skipped(id)` names. */
  readonly id: string;
  readonly check: (typeof skippableChecks)[number];
  /** For readers of the verification page: what is not checked, and why. */
  readonly reason: string;
  readonly until: Day;
}

/** Every skip there is; the verification page shows them. */
export const skips: readonly Skip[] = [];

/** How far ahead a skip may end, in days. */
export const longestSkip = 90;

const shortestReason = 20;

/** The skip of this id while it lasts; undefined once it expired or where there is none, and the check runs. */
export function skipped(id: string, today: Day, list: readonly Skip[] = skips): Skip | undefined {
  return list.find((skip) => skip.id === id && today <= skip.until);
}

/** What is wrong with the list on a day, one line a fault; an expired skip is a fault until somebody removes it. */
export function skipFaults(list: readonly Skip[], today: Day): readonly string[] {
  return list.flatMap((skip, index) => {
    const twice = list.findIndex(({ id }) => id === skip.id) < index ? ['stands twice. Rename one.'] : [];
    return [...twice, ...shapeFaults(skip), ...untilFaults(skip, today)].map(
      (fault) => `src/proof/skips.ts: skip "${skip.id}": ${fault}`,
    );
  });
}

function shapeFaults({ id, check, reason }: Skip): readonly string[] {
  const faults: string[] = [];
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) faults.push('id must be kebab-case, like live-helm-upgrade.');
  if (!skippableChecks.includes(check)) {
    const known = skippableChecks.join(', ');
    faults.push(
      `check must be one of ${known}, found "${String(check)}".${nearest(String(check), skippableChecks)}`,
    );
  }
  const length = reason.trim().length;
  if (length < shortestReason)
    faults.push(
      `reason must have at least ${shortestReason} characters, found ${length}. Say what is not checked, and why.`,
    );
  return faults;
}

function untilFaults({ until }: Skip, today: Day): readonly string[] {
  try {
    parseDay(until);
  } catch (error) {
    return [`until: ${error instanceof Error ? error.message : String(error)}`];
  }
  const days = daysBetween(today, until);
  if (days < 0) return [`expired on ${until}. Make the check run again, or argue anew.`];
  const latest = addDays(today, longestSkip);
  return days > longestSkip
    ? [`until must be at most ${longestSkip} days ahead (${latest}), found ${until}.`]
    : [];
}
