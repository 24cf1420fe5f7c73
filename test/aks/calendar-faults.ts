import { daysBetween, lastDay, type Day } from '../../src/aks/calendar/day.ts';
import type { Minor } from '../../src/aks/calendar/kubernetes.ts';
import type { Retirement } from '../../src/aks/calendar/retirements.ts';

/** Rows whose dates run backwards, or that stand twice: a slipped digit in one of them. */
export function calendarFaults(calendar: readonly Minor[]): readonly string[] {
  return calendar.flatMap((row, index) => {
    const dates = (['upstream', 'preview', 'ga', 'end', 'ltsEnd'] as const).map(
      (key) => [key, lastDay(row[key])] as const,
    );
    const backwards = dates.flatMap(([key, day], at) => {
      const before = dates[at - 1];
      return before && day < before[1] ? [`${key} ${day} lies before ${before[0]} ${before[1]}`] : [];
    });
    const twice = calendar.findIndex(({ minor }) => minor === row.minor) < index ? ['stands twice'] : [];
    return [...backwards, ...twice, ...lengthFaults(row)].map(
      (fault) => `src/aks/calendar/kubernetes.ts: ${row.minor}: ${fault}.`,
    );
  });
}

/** AKS supports a minor for a year, and a year longer with long-term support (aks-supported-versions): give or take a month. */
function lengthFaults({ ga, end, ltsEnd }: Minor): readonly string[] {
  const phases = [
    ['end', ga, end],
    ['ltsEnd', end, ltsEnd],
  ] as const;
  return phases.flatMap(([key, from, to]) => {
    const days = daysBetween(lastDay(from), lastDay(to));
    return days >= 330 && days <= 400
      ? []
      : [`${key} ${to} comes ${days} days after ${from}; expected about a year`];
  });
}

/** Words that state as an event what its source, written before that day, only planned. */
export function plansToldAsFacts(
  { id, from, written }: Retirement,
  words: string,
  today: Day,
): readonly string[] {
  const isPastPlan = written < from && from <= today;
  return isPastPlan && !words.includes('was planned for')
    ? [
        `${id}: "${words}" states as a fact what a source of ${written} planned for ${from}. Say "was planned for".`,
      ]
    : [];
}
