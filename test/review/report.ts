import type { Source } from '../../src/site/evidence/sources.ts';
import type { Comparison } from './compare.ts';
import type { Subject } from './statement.ts';

/** What of a subject is still to be compared, each statement in full with the addresses of its sources. */
export function report(
  { id, statements }: Subject,
  { open, orphaned }: Comparison,
  sources: ReadonlyMap<string, Source>,
): string {
  const head = `${id}: ${open.length} of ${statements.length} statements to compare`;
  const asked = open.map(({ where, text, sources: cited }) =>
    [`\n${where}\n  ${text}`, ...cited.map((source) => `  compare with ${described(source, sources)}`)].join(
      '\n',
    ),
  );
  const gone = orphaned.map(({ says, on, by }) => `\n  no longer there, compared on ${on} by ${by}: ${says}`);
  return [head, ...asked, ...gone].join('\n') + (open.length + orphaned.length > 0 ? '\n' : '');
}

function described(id: string, sources: ReadonlyMap<string, Source>): string {
  const found = sources.get(id);
  return found ? `${id} (${found.date}): ${found.url}` : `${id}, which content/sources.yaml does not have`;
}
