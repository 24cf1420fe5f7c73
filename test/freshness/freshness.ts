import { daysBetween, type Day } from '../../src/aks/calendar/day.ts';
import { upcoming } from '../../src/aks/calendar.ts';
import { allSources } from '../../src/site/sources.ts';
import type { Page } from '../content/page.ts';
import { readPages } from '../content/read.ts';
import { byUrgency, spelled, type Item } from './item.ts';
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
  readonly sources: readonly { readonly id: string; readonly read: Day }[];
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
    ...all.sources.flatMap(({ id, read }) =>
      old(`content/sources.yaml: ${id}`, 'read', read, sourceDays, today),
    ),
    ...old('test/recordings', 'recorded', all.recorded, recordingDays, today),
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

function old(what: string, verb: string, day: Day, limit: number, today: Day): readonly Item[] {
  const days = daysBetween(day, today);
  return days > limit
    ? [{ urgency: 're-read', what, message: `${verb} ${day}, ${days} days ago.`, days }]
    : [];
}
