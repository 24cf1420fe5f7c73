import type { Recording } from '../../src/proof/model.ts';

/**
 * Where a recording does not prove the faces that it should: another text, a level too few or too many, other tools.
 * Versions may be older than those installed; `npm run freshness` notes that.
 */
export function staleFaults(
  recording: string,
  recorded: Recording['faces'],
  expected: Recording['faces'],
): readonly string[] {
  const keys = [...new Set([...Object.keys(recorded), ...Object.keys(expected)])];
  return keys.flatMap((key) => {
    const [had, wants] = [recorded[key], expected[key]];
    const what = !had
      ? 'has no proof'
      : !wants
        ? 'is proved, but nothing there runs it'
        : had.sha256 !== wants.sha256
          ? 'has another text than was recorded'
          : levelFault(names(had.levels), names(wants.levels));
    return what ? [`${key} ${what}. Run npm run record -- ${recording}.`] : [];
  });
}

function levelFault(had: string, wants: string): string | undefined {
  return had === wants ? undefined : `passed ${had}; expected ${wants}`;
}

/** The levels with the names of their tools, without the versions. */
function names(levels: Readonly<Record<string, string>>): string {
  return Object.entries(levels)
    .map(([level, tools]) => `${level} (${tools.replaceAll(/ \S*\d[^\s,]*/g, '')})`)
    .sort()
    .join(', ');
}
