import { nearest } from '../commands/nearest.ts';
import {
  addDays,
  daysBetween,
  firstDay,
  lastDay,
  longDate,
  parseDay,
  type Day,
  type When,
} from './calendar/day.ts';
import {
  aksCalendar,
  kubernetesSource,
  minors,
  type Minor,
  type MinorCalendar,
} from './calendar/kubernetes.ts';
import { retirements, type Retirement } from './calendar/retirements.ts';

/** What AKS promises for a Kubernetes minor; `unknown` where only a plan says that it is there by now. */
export type SupportState = 'preview' | 'community' | 'LTS only' | 'ended' | 'unknown';

/** The state of one Kubernetes minor on one day. */
export interface Support {
  readonly state: SupportState;
  /** The last day of this state, and the days left until then, both where the calendar has it. */
  readonly until?: Day;
  readonly daysLeft?: number;
  /** Where the state rests on a date that lay ahead when the source was written: what was planned. */
  readonly planned?: string;
}

/** The state of a Kubernetes minor like `1.36` on a day, by Microsoft's calendar (source aks-supported-versions). */
export function supportOf(minor: string, today: Day, calendar = aksCalendar): Support {
  parseDay(today);
  const row = calendar.minors.find((candidate) => candidate.minor === minor);
  if (!row) return { state: 'unknown' };
  if (today > lastDay(row.ltsEnd))
    return { state: 'ended', ...plannedEnd('long-term support', row.ltsEnd, today, calendar) };
  const begun = today > lastDay(row.ga) ? row.ga : row.preview;
  if (today < firstDay(row.preview) || isPlan(begun, calendar))
    return { state: 'unknown', planned: beginning(row, today) };
  if (begun === row.preview) return lasting('preview', row.ga, today);
  if (today <= lastDay(row.end)) return lasting('community', row.end, today);
  return {
    ...lasting('LTS only', row.ltsEnd, today),
    ...plannedEnd('community support', row.end, today, calendar),
  };
}

/** The minors with community support on a day, oldest first; one whose start is only planned is not among them. */
export function supportedMinors(today: Day, calendar = aksCalendar): readonly string[] {
  return calendar.minors
    .filter(({ minor }) => supportOf(minor, today, calendar).state === 'community')
    .map(({ minor }) => minor);
}

/** The minor with this name; throws with the nearest one where the calendar has none. */
export function minorOf(name: string): Minor {
  const found = minors.find(({ minor }) => minor === name);
  if (found) return found;
  throw new Error(
    `Unknown Kubernetes minor "${name}".${nearest(
      name,
      minors.map(({ minor }) => minor),
    )}`,
  );
}

/** Something that a source dates: an end or a start. */
export interface Event {
  readonly day: Day;
  readonly what: string;
  readonly source: string;
}

/** What the calendar dates from a day on and within so many days, soonest first. */
export function upcoming(
  today: Day,
  days: number,
  calendar = aksCalendar,
  ends: readonly Retirement[] = retirements,
): readonly Event[] {
  const last = addDays(today, days);
  return [...calendar.minors.flatMap(eventsOf), ...ends.map(retires)]
    .filter(({ day }) => day >= today && day <= last)
    .sort((a, b) => a.day.localeCompare(b.day));
}

/** When a retirement takes effect, as a sentence of that day: a date that its source only planned stays a plan. */
export function retirementState({ from, written }: Retirement, today: Day): string {
  const left = daysBetween(today, from);
  if (left > 0) return `in ${left} ${left === 1 ? 'day' : 'days'}`;
  if (written >= from) return 'in effect';
  return 'was planned for that day; no newer source confirms it';
}

function eventsOf({ minor, ga, end, ltsEnd }: Minor): readonly Event[] {
  const event = (day: Day, what: string): Event => ({
    day,
    what: `Kubernetes ${minor}: ${what}`,
    source: kubernetesSource,
  });
  return [
    event(lastDay(ga), 'general availability'),
    event(lastDay(end), 'community support ends'),
    event(lastDay(ltsEnd), 'long-term support ends'),
  ];
}

function retires({ from, what, source }: Retirement): Event {
  return { day: from, what: `${what}: support ends`, source };
}

function lasting(state: SupportState, until: When, today: Day): Support {
  return { state, until: lastDay(until), daysLeft: daysBetween(today, lastDay(until)) };
}

/** A month that had not ended when the source was written is a plan. */
function isPlan(when: When, { written }: MinorCalendar): boolean {
  return lastDay(when) > written;
}

function plannedEnd(what: string, end: When, today: Day, calendar: MinorCalendar): Pick<Support, 'planned'> {
  return isPlan(end, calendar) && today > lastDay(end)
    ? { planned: `end of ${what} was planned for ${longDate(lastDay(end))}` }
    : {};
}

function beginning({ preview, ga }: Minor, today: Day): string {
  if (today <= lastDay(preview)) return `preview is planned for ${longDate(preview)}`;
  const past = today > lastDay(ga);
  return past
    ? `GA was planned for ${longDate(ga)}`
    : `preview was planned for ${longDate(preview)}, GA for ${longDate(ga)}`;
}
