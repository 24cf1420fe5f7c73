import { factIdsIn } from '../../aks/rules/prose.ts';
import { sourcesOf } from '../page/citations.ts';
import { proseOfError, snippetsOf, type ErrorRow } from './row.ts';

/** The ids of the sources of a message's page: its own, then those of its numbers and snippets. */
export function sourcesOfError(row: Omit<ErrorRow, 'id'>): readonly string[] {
  const shown = [
    ...proseOfError(row)
      .flatMap(factIdsIn)
      .map((id) => ({ name: 'Fact', attributes: { id } })),
    ...snippetsOf(row).map((id) => ({ name: 'Snippet', attributes: { id } })),
  ];
  return [...new Set([...row.sources, ...shown.flatMap(sourcesOf)])];
}
