import { ciliumOnAks } from '../../src/aks/calendar/cilium.ts';
import { daysBetween, lastDay, type Day } from '../../src/aks/calendar/day.ts';
import { minors } from '../../src/aks/calendar/kubernetes.ts';
import { retirements } from '../../src/aks/calendar/retirements.ts';
import { supportOf } from '../../src/aks/calendar.ts';
import { facts } from '../../src/aks/limits.ts';
import { plansToldAsFacts } from '../aks/calendar-faults.ts';
import type { Page } from '../content/page.ts';
import { dated, leaving, type Item } from './item.ts';
import { minorIn } from './pin-items.ts';

/** A page that nobody compared with its sources for so many days is to be read again. */
export const pageDays = 180;

/** What a page asks of us on a day: versions in its scope that end, plans told as facts, a verification grown old. */
export function pageItems(page: Page, today: Day): readonly Item[] {
  return [...scopeItems(page, today), ...planItems(page, today), ...verifiedItems(page, today)];
}

function scopeItems({ file, frontMatter }: Page, today: Day): readonly Item[] {
  const scope = (frontMatter['scope'] ?? {}) as Readonly<Record<string, unknown>>;
  const kubernetes = lowest(String(scope['kubernetes'] ?? ''));
  const cilium = lowest(String(scope['cilium'] ?? ''));
  return [
    ...(kubernetes ? kubernetesItems(`${file}: scope of Kubernetes`, kubernetes, today) : []),
    ...(cilium ? ciliumItems(`${file}: scope of Cilium`, cilium, today) : []),
  ];
}

/** A scope that names an old version misleads, but breaks nothing: it warns, however long past. */
function kubernetesItems(what: string, minor: string, today: Day): readonly Item[] {
  const fix = 'Name a later one, and check what the page says of the old.';
  const row = minors.find((candidate) => candidate.minor === minor);
  if (!row || supportOf(minor, today).state === 'unknown') {
    return [
      { urgency: 'warning', what, message: `AKS support of Kubernetes ${minor} is unknown. ${fix}`, days: 0 },
    ];
  }
  return leaving(what, lastDay(row.ltsEnd), today, {
    ending: `all support of Kubernetes ${minor} on AKS`,
    fix,
  }).map(asWarning);
}

function ciliumItems(what: string, minor: string, today: Day): readonly Item[] {
  const used = ciliumOnAks.some(
    ({ kubernetes, floor }) => minorIn(floor) === minor && supportOf(kubernetes, today).state !== 'ended',
  );
  const known = ciliumOnAks.some(({ floor, shipped }) =>
    [floor, shipped.version].some((version) => minorIn(version) === minor),
  );
  if (used || !known) return [];
  const message = `no Kubernetes minor with support on AKS has Cilium ${minor} as its least version. Name a later one.`;
  return [{ urgency: 'warning', what, message, days: 0 }];
}

function planItems(page: Page, today: Day): readonly Item[] {
  const lines = page.text.split('\n');
  return page.components.flatMap(({ line, value }) => {
    const fact = value.name === 'Fact' ? facts[value.attributes['id'] as keyof typeof facts] : undefined;
    const row = retirements.find(({ from }) => fact?.unit === 'day' && fact.value === from);
    if (!row) return [];
    const message = plansToldAsFacts(row, lines[line - 1] ?? '', today);
    return message.map((): Item => ({
      urgency: 'warning',
      what: `${page.file}:${line}`,
      message: `tells ${row.id} as a fact; its source of ${row.written} only planned it for ${row.from}. Say "was planned for".`,
      days: daysBetween(today, row.from),
    }));
  });
}

function verifiedItems({ file, frontMatter: { verified } }: Page, today: Day): readonly Item[] {
  return verified === undefined ? [] : dated(file, 'verified', String(verified), pageDays, today);
}

function asWarning(item: Item): Item {
  return { ...item, urgency: 'warning' };
}

/** The lowest minor that a scope names; undefined where it names none. */
function lowest(scope: string): string | undefined {
  const named = [...scope.matchAll(/\b1\.(\d+)\b/g)].map(([, minor]) => Number(minor));
  return named.length > 0 ? `1.${Math.min(...named)}` : undefined;
}
