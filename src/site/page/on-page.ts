import { readFileSync } from 'node:fs';
import { citedSources } from './citations.ts';
import { parsePage } from './parse.ts';

/** What a component needs of the page that it stands on; Starlight's route entry has it. */
export interface PageEntry {
  readonly filePath?: string | undefined;
  readonly body?: string | undefined;
  readonly data: { readonly sources?: readonly string[] | undefined };
}

const numbers = new WeakMap<PageEntry, readonly string[]>();

/** The ids of the sources of a page, in the order of their numbers. */
export function pageSources(page: PageEntry): readonly string[] {
  const known = numbers.get(page) ?? citedSources(page.body ?? '', page.data.sources);
  numbers.set(page, known);
  return known;
}

/** The 1-based number of a source on a page; throws where the page does not cite it in its text. */
export function sourceNumber(page: PageEntry, id: string): number {
  const index = pageSources(page).indexOf(id);
  if (index >= 0) return index + 1;
  throw new Error(
    `source "${id}" is not in the text of the page. Write its id as id="…", or add it to the front matter's sources.`,
  );
}

/** Does `look`; where that fails, the error says on which page and line the component stands. */
export async function onPage<T>(
  page: PageEntry,
  component: string,
  id: string,
  look: () => T | Promise<T>,
): Promise<T> {
  try {
    return await look();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new Error(`${position(page.filePath, component, id)}: <${component} id="${id}" />: ${message}`, {
      cause: error,
    });
  }
}

function position(file: string | undefined, component: string, id: string): string {
  if (file === undefined) return 'a page without a file';
  const found = parsePage(readFileSync(file, 'utf8')).components.find(
    ({ value }) => value.name === component && value.attributes['id'] === id,
  );
  return found ? `${file}:${found.line}` : file;
}
