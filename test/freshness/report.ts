import type { Day } from '../../src/aks/calendar/day.ts';
import { aheadDays, recordingDays, sourceDays } from './freshness.ts';
import { urgencies, warningDays, type Item } from './item.ts';
import { pageDays } from './page-items.ts';

type Urgency = Item['urgency'];

/** How many lines a section shows before it only counts. */
const shown = 20;

const titles = {
  failure: 'Failures',
  warning: `Warnings (within ${warningDays} days)`,
  'newer source': 'Pages older than a source of theirs',
  're-read': `To read again (pages ${pageDays}, sources ${sourceDays}, recordings ${recordingDays} days)`,
  upcoming: `Dates in the next ${aheadDays} days`,
  note: 'Notes',
} as const satisfies Record<Urgency, string>;

/** The report as text, one section an urgency, most urgent first; an empty section says "none". */
export function report(items: readonly Item[], today: Day): string {
  const sections = urgencies.map((urgency) =>
    section(
      urgency,
      items.filter((item) => item.urgency === urgency),
    ),
  );
  return [`Freshness on ${today}`, ...sections, verdict(items)].join('\n\n');
}

/** True where something must be done now. */
export function hasFailed(items: readonly Item[]): boolean {
  return items.some(({ urgency }) => urgency === 'failure');
}

function section(urgency: Urgency, items: readonly Item[]): string {
  const lines = items.slice(0, shown).map(({ what, message }) => `  ${what}: ${message}`);
  const rest = items.length - lines.length;
  if (rest > 0) lines.push(`  … and ${rest} more`);
  return [`${titles[urgency]}: ${items.length === 0 ? 'none' : items.length}`, ...lines].join('\n');
}

function verdict(items: readonly Item[]): string {
  const count = (urgency: Urgency): number => items.filter((item) => item.urgency === urgency).length;
  return `${count('failure')} failed, ${count('warning')} warned, ${count('re-read')} to read again`;
}
