import { parsePage as parse, type Component, type Parsed } from '../../src/site/page/parse.ts';
import { foldId } from '../../src/site/page/blocks.ts';
import { ruleAnchorsOf } from '../../src/site/tables/rules.ts';
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
  const old = oldAnchors(parsed.frontMatter, url);
  return { ...parsed, file, url, text, anchors: new Set([...headings, ...drawn, ...old]) };
}

/** Headings that the page had once; they lead to what answers now. */
function oldAnchors({ replaces }: Readonly<Record<string, unknown>>, url: string): readonly string[] {
  return Object.keys((replaces as Record<string, Record<string, string>> | undefined)?.[url] ?? {});
}

/** Anchors that no heading makes: those of blocks, of rules and of the claims of a topic. */
function drawnAnchors({ name, attributes }: Component): readonly string[] {
  if (attributes['heading'] !== undefined) return [attributes['heading']];
  if (name === 'Answer') return ['answer'];
  if (name === 'Fold') return [foldId(attributes['title'] ?? '')];
  if (name === 'Rules') return ruleAnchorsOf(attributes['id'] ?? '');
  if (name !== 'Claims') return [];
  return allClaims()
    .filter(({ topic }) => topic === attributes['topic'])
    .flatMap(({ ids }) => ids.map((id) => id.toLowerCase()));
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
