import { minors, type Minor } from '../../src/aks/calendar/kubernetes.ts';
import { retirement } from '../../src/aks/calendar/retirements.ts';
import { calendarFaults, plansToldAsFacts } from '../aks/calendar-faults.ts';
import { parsePage } from '../content/page.ts';
import { pageItems } from '../freshness/page-items.ts';
import { pinItems } from '../freshness/pin-items.ts';
import { type KnownBad } from './case.ts';

const today = '2026-11-21';

/** A double pinned to Kubernetes 1.35, whose community support ends on 2027-03-31. */
const pinned = (day: string): string =>
  pinItems({ kind: 'kubernetes', what: 'double', version: 'v1.35.6' }, day)
    .map(({ urgency, message }) => `${urgency}: ${message}`)
    .join() || 'fresh';

const page = (front: string, body = ''): string =>
  pageItems(parsePage('content/docs/build/a.mdx', `---\n${front}---\n\n${body}\n`), today)
    .map(({ urgency, what, message }) => `${urgency}: ${what}: ${message}`)
    .join();

const ending = (end: string): readonly Minor[] =>
  minors.map((row) => (row.minor === '1.36' ? { ...row, end } : row));

/** What was right when it was written, and is not any more. */
export const freshnessCases: readonly KnownBad[] = [
  {
    name: 'expired pin',
    story: 'The earlier runbook creates a cluster with Kubernetes 1.29, long out of support.',
    caught: () => pinned('2027-04-01'),
    says: 'failure: community support of Kubernetes 1.35 was to end on 2027-03-31, 1 day ago',
  },
  {
    name: 'calendar row with a slipped year',
    story: 'Typed 2028 for 2027, and a version reads as supported for a year too long.',
    caught: () => calendarFaults(ending('2028-06')).join(),
    says: '1.36: end 2028-06 comes 731 days after 2026-06; expected about a year',
  },
  {
    name: 'plan told as a fact on a page',
    story: 'Our own page said that Azure NPM "ended on 30 September 2026"; its source was written in July.',
    caught: () => page('title: A\n', 'Azure NPM ended on <Fact id="npm-windows-end" /> on Windows.'),
    says: 'tells npm-windows as a fact; its source of 2026-07-31 only planned it for 2026-09-30',
  },
  {
    name: 'plan told as a fact in the calendar',
    story: 'Sources end in August; whether a date after them was kept is not known.',
    caught: () => plansToldAsFacts(retirement('npm-windows'), 'in effect', today).join(),
    says: 'states as a fact what a source of 2026-07-31 planned for 2026-09-30',
  },
];
