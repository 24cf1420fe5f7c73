import type { Item } from './item.ts';

/** With which versions of which tools a journey was recorded. */
export interface RecordedTools {
  readonly journey: string;
  readonly tools: Readonly<Record<string, string>>;
}

/** Tools that recordings have in several versions: each recording is right for itself, so this is a note. */
export function toolItems(recorded: readonly RecordedTools[]): readonly Item[] {
  const names = [...new Set(recorded.flatMap(({ tools }) => Object.keys(tools)))].sort();
  return names.flatMap((name) => {
    const journeys = Object.groupBy(
      recorded.filter(({ tools }) => tools[name] !== undefined),
      ({ tools }) => tools[name] ?? '',
    );
    const versions = Object.entries(journeys).sort(([, a = []], [, b = []]) => b.length - a.length);
    if (versions.length < 2) return [];
    const message = versions.map(([version, rows = []]) => `${version} in ${someOf(rows)}`).join('; ');
    return [{ urgency: 'note' as const, what: `${name}, as recorded`, message: `${message}.`, days: 0 }];
  });
}

function someOf(rows: readonly RecordedTools[]): string {
  return rows.length > 3 ? `${rows.length} journeys` : rows.map(({ journey }) => journey).join(', ');
}
