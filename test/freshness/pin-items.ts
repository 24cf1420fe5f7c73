import { ciliumEnd } from '../../src/aks/calendar/cilium.ts';
import { addDays, lastDay, type Day } from '../../src/aks/calendar/day.ts';
import { minors } from '../../src/aks/calendar/kubernetes.ts';
import { supportedMinors, supportOf } from '../../src/aks/calendar.ts';
import { leaving, type Item } from './item.ts';
import type { Pin } from './pins.ts';

/** What a pin asks of us on a day: to replace it now, soon, or nothing but to know of it. */
export function pinItems(pin: Pin, today: Day): readonly Item[] {
  const what = `${pin.what}: ${pin.version}`;
  switch (pin.kind) {
    case 'kubernetes':
      return kubernetesItems(what, minorIn(pin.version), today);
    case 'cilium':
      return ciliumItems(what, minorIn(pin.version), today);
    case 'kubectl':
      return skewItems(what, minorIn(pin.version), today);
    case 'api':
      return apiItems(what, pin.version, today);
    case 'tool':
      return [{ urgency: 'note', what, message: 'no published end; renew it with the recordings.', days: 0 }];
  }
}

/** The minor of a version: `1.35` of `v1.35.6`; throws where there is none. */
export function minorIn(version: string): string {
  const found = /^v?(\d+\.\d+)(\.|$)/.exec(version)?.[1];
  if (found) return found;
  throw new Error(`expected a version like 1.35 or v1.35.6, found "${version}".`);
}

function kubernetesItems(what: string, minor: string, today: Day): readonly Item[] {
  const row = minors.find((candidate) => candidate.minor === minor);
  const { state, planned } = supportOf(minor, today);
  const newest = supportedMinors(today).at(-1) ?? 'a supported minor';
  if (!row || state === 'unknown' || state === 'preview') {
    const message = `Kubernetes ${minor} is ${state} on AKS${planned ? ` (${planned})` : ''}. Read aks-supported-versions, or pin ${newest}.`;
    return [{ urgency: 'warning', what, message, days: 0 }];
  }
  const messages = {
    ending: `community support of Kubernetes ${minor}`,
    fix: `Pin ${newest} and record again.`,
  };
  return leaving(what, lastDay(row.end), today, messages);
}

function ciliumItems(what: string, minor: string, today: Day): readonly Item[] {
  const end = ciliumEnd(minor);
  if (!end) {
    const message = `Cilium ${minor} is not in src/aks/calendar/cilium.ts. Add its release.`;
    return [{ urgency: 'warning', what, message, days: 0 }];
  }
  const ending = `upstream maintenance of Cilium ${minor}${end.estimated ? ' (estimated, at the earliest)' : ''}`;
  return leaving(what, end.day, today, {
    ending,
    fix: 'Pin a newer minor, or add the releases since to src/aks/calendar/cilium.ts.',
  });
}

/** kubectl may be one minor older or newer than the cluster (aks-supported-versions): one that serves no supported minor fails. */
function skewItems(what: string, minor: string, today: Day): readonly Item[] {
  const live = minors.filter((row) => isOrMayBe(row.minor, today)).map((row) => row.minor);
  const out = live.filter((candidate) => Math.abs(number(candidate) - number(minor)) > 1);
  if (out.length === 0) return [];
  const none = out.length === live.length;
  const planned = out.map((name) => supportOf(name, today).planned).filter((text) => text !== undefined);
  const why = planned.length > 0 ? ` (${planned.join('; ')})` : '';
  const message = `more than one minor away from Kubernetes ${out.join(', ')}${why}. Pin the newest kubectl that serves every supported minor.`;
  return [{ urgency: none ? 'failure' : 'warning', what, message, days: 0 }];
}

/** Supported, or planned to be by now. */
function isOrMayBe(minor: string, today: Day): boolean {
  const { state, planned } = supportOf(minor, today);
  return state === 'community' || (state === 'unknown' && (planned?.startsWith('GA was') ?? false));
}

/** A preview API of AKS lives about a year (https://learn.microsoft.com/azure/aks/concepts-preview-api-life-cycle); a stable one has no published end. */
function apiItems(what: string, version: string, today: Day): readonly Item[] {
  if (!version.endsWith('-preview'))
    return [{ urgency: 'note', what, message: 'a stable version; no published end.', days: 0 }];
  const messages = { ending: 'the year that a preview API lives', fix: 'Use a stable version.' };
  return leaving(what, addDays(version.slice(0, 10), 365), today, messages);
}

function number(minor: string): number {
  return Number(minor.split('.')[1]);
}
