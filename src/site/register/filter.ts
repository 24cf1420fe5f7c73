/** What a reader narrows the register by; an empty string narrows nothing. */
export interface Filter {
  readonly text: string;
  readonly topic: string;
  readonly verdict: string;
  readonly document: string;
}

/** What the filter looks at in one row. */
export interface Row {
  readonly text: string;
  readonly topic: string;
  readonly verdict: string;
  readonly documents: readonly string[];
}

/** The fields of the filter, in the order in which the address carries them. */
export const filterFields = [
  'text',
  'topic',
  'verdict',
  'document',
] as const satisfies readonly (keyof Filter)[];

/** True where the row has every word of the text, in any order and case, and the chosen values. */
export function matches(row: Row, filter: Filter): boolean {
  const text = row.text.toLowerCase();
  return (
    words(filter.text).every((word) => text.includes(word)) &&
    [row.topic, ''].includes(filter.topic) &&
    [row.verdict, ''].includes(filter.verdict) &&
    (filter.document === '' || row.documents.includes(filter.document))
  );
}

/** The filter that an address's query asks for; unknown fields are ignored. */
export function parseFilter(query: string): Filter {
  const parameters = new URLSearchParams(query);
  const field = (name: keyof Filter): string => parameters.get(name) ?? '';
  return {
    text: field('text'),
    topic: field('topic'),
    verdict: field('verdict'),
    document: field('document'),
  };
}

/** The query of an address for a filter, with its question mark; empty where nothing is narrowed. */
export function formatFilter(filter: Filter): string {
  const set = filterFields.filter((name) => filter[name] !== '').map((name) => [name, filter[name]]);
  return set.length > 0 ? `?${new URLSearchParams(set).toString()}` : '';
}

function words(text: string): readonly string[] {
  return text.toLowerCase().split(/\s+/).filter(Boolean);
}
