import { daysBetween, type Day } from '../../src/aks/calendar/day.ts';

/** How soon something must be done, most urgent first. */
export const urgencies = ['failure', 'warning', 'newer source', 're-read', 'upcoming', 'note'] as const;

/** One line of the report. */
export interface Item {
  readonly urgency: (typeof urgencies)[number];
  /** What it is about, with its place in the repository. */
  readonly what: string;
  readonly message: string;
  /** Days left, or the age in days of what was read; the report sorts by it. */
  readonly days: number;
}

/** A pin that leaves its window within so many days warns. */
export const warningDays = 60;

/** What there is to say about something that ends: a failure after its last day, a warning within 60 days, else nothing. */
export function leaving(
  what: string,
  end: Day,
  today: Day,
  words: { ending: string; fix: string },
): readonly Item[] {
  const days = daysBetween(today, end);
  if (days > warningDays) return [];
  const when =
    days < 0 ? `was to end on ${end}, ${spelled(-days)} ago` : `ends on ${end}, in ${spelled(days)}`;
  const message = `${words.ending} ${when}. ${words.fix}`;
  return [{ urgency: days < 0 ? 'failure' : 'warning', what, message, days }];
}

/** What there is to say about something done on a day: a failure where that day lies ahead, old after so many days. */
export function dated(what: string, verb: string, day: Day, limit: number, today: Day): readonly Item[] {
  const days = daysBetween(day, today);
  if (days < 0)
    return [
      { urgency: 'failure', what, message: `${verb} ${day}, which lies ahead. Correct the day.`, days },
    ];
  return days > limit
    ? [{ urgency: 're-read', what, message: `${verb} ${day}, ${days} days ago.`, days }]
    : [];
}

/** Most urgent first; within one urgency the least days left, or the greatest age. */
export function byUrgency(a: Item, b: Item): number {
  const order = urgencies.indexOf(a.urgency) - urgencies.indexOf(b.urgency);
  if (order !== 0) return order;
  return a.urgency === 're-read' ? b.days - a.days : a.days - b.days;
}

/** `1 day`, `2 days`. */
export function spelled(days: number): string {
  return `${days} ${days === 1 ? 'day' : 'days'}`;
}
