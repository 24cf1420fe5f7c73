import type { Source } from '../../../src/site/evidence/sources.ts';
import type { Finding } from '../finding.ts';

/** Dates that no calendar has, sources read before they were written, addresses that are not https. */
export function sourceFaults(sources: readonly Source[]): readonly Finding[] {
  return sources.flatMap(({ id, url, date, read }) => {
    const faults: string[] = [];
    if (!url.startsWith('https://')) faults.push(`url "${url}" is not https.`);
    for (const [key, value] of Object.entries({ date, read }))
      if (!isDate(value)) faults.push(`${key} "${value}" is in no calendar.`);
    if (read < date) faults.push(`was read on ${read}, before its date ${date}.`);
    return faults.map((message) => ({ where: `content/sources.yaml (${id})`, message }));
  });
}

/** True for a day, month or year of the calendar: 2026-02-30 is none. */
export function isDate(text: string): boolean {
  const full = text.length === 4 ? `${text}-01-01` : text.length === 7 ? `${text}-01` : text;
  const time = Date.parse(`${full}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(full) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(full)
  );
}
