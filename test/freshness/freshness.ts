import { daysBetween, type Day } from '../../src/aks/calendar/day.ts';
import { upcoming } from '../../src/aks/calendar.ts';
import type { Page } from '../content/page.ts';
import { allSources } from '../content/data.ts';
import { readPages } from '../content/read.ts';
import { olderRecordings } from '../proof/older.ts';
import { byUrgency, dated, spelled, type Item } from './item.ts';
import { newerSources } from './newer-sources.ts';
import { pageItems } from './page-items.ts';
import { pinItems } from './pin-items.ts';
import { gatherPins, recordedOn, snippetPins, type Pin } from './pins.ts';

/** A source that nobody read for so many days is to be read again. */
export const sourceDays = 365;

/** Recordings of so many days are to be made again. */
export const recordingDays = 180;

/** How far the report looks ahead, in days. */
export const aheadDays = 180;

/** Everything in the repository that ages. */
export interface Aging {
  readonly pins: readonly Pin[];
  readonly pages: readonly Page[];
  readonly sources: readonly { readonly id: string; readonly date: string; readonly read: Day }[];
  readonly recorded: Day;
}

/** What ages in this repository, as it stands on the disk. */
export function aging(): Aging {
  return {
    pins: gatherPins(),
    pages: readPages(),
    sources: [...allSources().values()],
    recorded: recordedOn(),
  };
}

/** What is to be done about it on a day, most urgent first. */
export function freshness(all: Aging, today: Day): readonly Item[] {
  return [
    ...all.pins.flatMap((pin) => pinItems(pin, today)),
    ...all.pages.flatMap((page) => pageItems(page, today)),
    ...newerSources(all.pages, all.sources),
    ...all.sources.flatMap(({ id, read }) =>
      dated(`content/sources.yaml: ${id}`, 'read', read, sourceDays, today),
    ),
    ...dated('content/recordings', 'recorded', all.recorded, recordingDays, today),
    ...olderRecordings().map(({ recording, message }): Item => ({
      urgency: 'note',
      what: `recording of ${recording}`,
      message,
      days: 0,
    })),
    ...upcoming(today, aheadDays).map(({ day, what, source }): Item => ({
      urgency: 'upcoming',
      what: `${day} ${what}`,
      message: `in ${spelled(daysBetween(today, day))} (source ${source})`,
      days: daysBetween(today, day),
    })),
    ...(snippetPins().length === 0 ? [noKubernetesPin] : []),
  ].toSorted(byUrgency);
}

const noKubernetesPin: Item = {
  urgency: 'note',
  what: 'Kubernetes in snippets',
  message: 'none is pinned: every snippet leaves the version to the default of AKS.',
  days: 0,
};
