import { ciliumOnAks, type CiliumOnAks } from '../../aks/calendar/cilium.ts';
import { lastDay, longDate, type Day, type When } from '../../aks/calendar/day.ts';
import { aksCalendar, minors } from '../../aks/calendar/kubernetes.ts';
import { retirements, type Retirement } from '../../aks/calendar/retirements.ts';
import { retirementState, supportOf, type Support } from '../../aks/calendar.ts';

/** One Kubernetes minor as the page shows it. */
export interface KubernetesRow {
  readonly minor: string;
  readonly state: string;
  readonly ga: string;
  readonly end: string;
  readonly ltsEnd: string;
}

/** Every minor of the calendar, newest first. */
export function kubernetesRows(today: Day): readonly KubernetesRow[] {
  return minors
    .map(({ minor, ga, end, ltsEnd }) => ({
      minor,
      state: stateText(supportOf(minor, today)),
      ga: dated(ga),
      end: lastDay(end),
      ltsEnd: lastDay(ltsEnd),
    }))
    .reverse();
}

/** One state in words: `community support, 9 days left`. */
export function stateText({ state, daysLeft, planned }: Support): string {
  const words = {
    community: 'community support',
    'LTS only': 'long-term support only',
    preview: 'preview',
    ended: 'ended',
    unknown: 'unknown',
  };
  const left = daysLeft === undefined ? [] : [`${daysLeft} ${daysLeft === 1 ? 'day' : 'days'} left`];
  return [words[state], ...left, ...(planned ? [planned] : [])].join(', ');
}

/** The minors in each state that a reader asks for first, in words. */
export function supportedText(today: Day): {
  readonly community: string;
  readonly longTerm: string;
  readonly planned: string;
} {
  const of = (state: Support['state']): string =>
    minors
      .map(({ minor }) => minor)
      .filter((minor) => supportOf(minor, today).state === state)
      .join(', ') || 'none';
  return { community: of('community'), longTerm: of('LTS only'), planned: of('unknown') };
}

/** Cilium by Kubernetes minor, newest first. */
export function ciliumRows(): readonly CiliumOnAks[] {
  return ciliumOnAks.toReversed();
}

/** One retirement as the page shows it. */
export interface RetirementRow extends Pick<Retirement, 'id' | 'what' | 'then' | 'source'> {
  readonly from: string;
  readonly state: string;
}

/** Every retirement, the next one first, those behind us last. */
export function retirementRows(today: Day): readonly RetirementRow[] {
  const ahead = retirements.filter(({ from }) => from > today);
  const behind = retirements.filter(({ from }) => from <= today).toReversed();
  return [...ahead, ...behind].map((row) => ({
    id: row.id,
    what: row.what,
    then: row.then,
    source: row.source,
    from: longDate(row.from),
    state: retirementState(row, today),
  }));
}

/** A month, marked as planned where it had not ended when the source was written. */
function dated(when: When): string {
  return lastDay(when) > aksCalendar.written ? `${when} (planned)` : when;
}
