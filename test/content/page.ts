import { parsePage as parse, type Component, type Parsed } from '../../src/site/page/parse.ts';
import { renamed } from '../../src/site/frame/moved.ts';
import { foldId } from '../../src/site/page/blocks.ts';
import { featureAnchors } from '../../src/site/tables/features.ts';
import { allClaims } from './data.ts';

export type { At } from '../../src/site/page/parse.ts';

/** What the guards want to know about one page: what the site reads of it, where it stands and what leads to it. */
export interface Page extends Parsed {
  /** From the root of the repository. */
  readonly file: string;
  /** The address on the site, with slashes at both ends. */
  readonly url: string;
  readonly text: string;
  readonly anchors: ReadonlySet<string>;
}

/** Reads one page's source as the site itself does. */
export function parsePage(file: string, text: string): Page {
  const parsed = parse(text, formatOf(file));
  const headings = parsed.headings.map(({ value }) => value.id);
  const drawn = parsed.components.flatMap(({ value }) => drawnAnchors(value));
  const url = urlOf(file);
  const anchors = [...headings, ...drawn];
  // Blocks whose heading had another name on every page.
  const old = Object.entries(renamed).flatMap(([was, is]) => (anchors.includes(is) ? [was] : []));
  return { ...parsed, file, url, text, anchors: new Set([...anchors, ...old]) };
}

/** Anchors that no heading makes: those of blocks, of features and of claims. */
function drawnAnchors({ name, attributes }: Component): readonly string[] {
  if (attributes['heading'] !== undefined) return [attributes['heading']];
  if (name === 'Answer') return ['answer'];
  if (name === 'Fold') return [foldId(attributes['title'] ?? '')];
  if (name === 'Features') return featureAnchors();
  if (name !== 'Claims') return [];
  return allClaims().flatMap(({ ids, topic }) => [`topic-${topic}`, ...ids.map((id) => id.toLowerCase())]);
}

function formatOf(file: string): 'md' | 'mdx' {
  return file.endsWith('.mdx') ? 'mdx' : 'md';
}

function urlOf(file: string): string {
  const slug = file
    .replace(/^content\/docs\//, '')
    .replace(/(^|\/)index\.mdx?$/, '')
    .replace(/\.mdx?$/, '');
  return slug === '' ? '/' : `/${slug}/`;
}
