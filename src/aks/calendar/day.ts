/** A day of the calendar, like 2026-11-21. */
export type Day = string;

/** A day, or a month like 2026-11 where the source gives no more. */
export type When = string;

const millisecondsPerDay = 86_400_000;

/** The day that the text names; throws where no calendar has it. */
export function parseDay(text: string): Day {
  const time = Date.parse(`${text}T00:00:00Z`);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && dayOf(time) === text;
  if (isDay) return text;
  throw new Error(`expected a day of the calendar like 2026-11-21, found "${text}".`);
}

/** The first day of a month, or the day itself. */
export function firstDay(when: When): Day {
  return parseDay(when.length === 7 ? `${when}-01` : when);
}

/** The last day of a month, or the day itself; AKS means the last day where it names a month (aks-supported-versions). */
export function lastDay(when: When): Day {
  if (when.length !== 7) return parseDay(when);
  const [year, month] = when.split('-').map(Number);
  return dayOf(Date.UTC(year ?? 0, month ?? 0, 0));
}

/** Days from one day to another; negative where the second lies before the first. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((timeOf(to) - timeOf(from)) / millisecondsPerDay);
}

/** The day so many days later. */
export function addDays(day: Day, days: number): Day {
  return dayOf(timeOf(day) + days * millisecondsPerDay);
}

/** How a page writes it: `31 March 2028`, or `March 2028` for a month. */
export function longDate(when: When): string {
  const day = when.length === 7 ? {} : ({ day: 'numeric' } as const);
  const format = new Intl.DateTimeFormat('en-GB', {
    ...day,
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(new Date(timeOf(firstDay(when))));
}

function timeOf(day: Day): number {
  return Date.parse(`${parseDay(day)}T00:00:00Z`);
}

function dayOf(time: number): Day {
  return new Date(time).toISOString().slice(0, 10);
}
