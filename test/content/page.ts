import GithubSlugger from 'github-slugger';
import type { Code, Definition, Heading, InlineCode, Link, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { parse as parseYaml } from 'yaml';
import { allClaims } from '../../src/site/claims.ts';
import { foldId, headed } from '../../src/site/frame/blocks.ts';
import { ruleAnchorsOf } from '../../src/site/rules.ts';

/** Something on a page, at a 1-based line. */
export interface At<T> {
  readonly line: number;
  readonly value: T;
}

/** What the guards want to know about one page. */
export interface Page {
  /** From the root of the repository. */
  readonly file: string;
  /** The address on the site, with slashes at both ends. */
  readonly url: string;
  readonly frontMatter: Readonly<Record<string, unknown>>;
  readonly text: string;
  readonly anchors: ReadonlySet<string>;
  readonly headings: readonly At<{ depth: number; text: string }>[];
  readonly fences: readonly At<{ language: string; meta: string; text: string }>[];
  /** Code inside a sentence. */
  readonly inlineCode: readonly At<string>[];
  /** Paragraphs, headings and table cells as a reader sees them: inline code kept, components dropped. */
  readonly prose: readonly At<string>[];
  /** The same with `X` for inline code and components: the words that are ours. */
  readonly words: readonly At<string>[];
  /** Targets of links, of link definitions and of components with a plain `href`. */
  readonly links: readonly At<string>[];
  /** Components with their plain string attributes. */
  readonly components: readonly At<{ name: string; attributes: Readonly<Record<string, string>> }>[];
}

/** Reads one page's source with the parsers that the site's own Markdown comes from. */
export function parsePage(file: string, text: string): Page {
  const tree = treeOf(file, text);
  const slugger = new GithubSlugger();
  const headings: At<{ depth: number; text: string }>[] = [];
  const fences: At<{ language: string; meta: string; text: string }>[] = [];
  const inlineCode: At<string>[] = [];
  const prose: At<string>[] = [];
  const words: At<string>[] = [];
  const links: At<string>[] = [];
  const components: At<{ name: string; attributes: Record<string, string> }>[] = [];
  visit(tree, (node) => {
    const line = node.position?.start.line ?? 0;
    if (node.type === 'heading')
      headings.push({ line, value: { depth: (node as Heading).depth, text: plainText(node) } });
    if (node.type === 'code') fences.push({ line, value: fenceOf(node as Code) });
    if (node.type === 'inlineCode') inlineCode.push({ line, value: (node as InlineCode).value });
    if (isProse(node)) {
      prose.push({ line, value: plainText(node) });
      words.push({ line, value: plainText(node, 'X') });
    }
    if (node.type === 'link' || node.type === 'definition')
      links.push({ line, value: (node as Link | Definition).url });
    if (isElement(node)) components.push({ line, value: componentOf(node) });
  });
  links.push(
    ...components.flatMap(({ line, value }) =>
      value.attributes['href'] ? [{ line, value: value.attributes['href'] }] : [],
    ),
  );
  const drawn = components.flatMap(({ value }) => drawnAnchors(value));
  const frontMatter = frontMatterOf(tree);
  const url = urlOf(file);
  const anchors = new Set([
    ...headings.map((heading) => slugger.slug(heading.value.text)),
    ...drawn,
    ...oldAnchors(frontMatter, url),
  ]);
  return {
    file,
    url,
    frontMatter,
    text,
    anchors,
    headings,
    fences,
    inlineCode,
    prose,
    words,
    links,
    components,
  };
}

/** The check of a page is one of its snippets, with a heading of its own. */
function componentOf(node: MdxJsxFlowElement | MdxJsxTextElement): {
  name: string;
  attributes: Record<string, string>;
} {
  const attributes = attributesOf(node);
  return node.name === 'Check'
    ? { name: 'Snippet', attributes: { id: attributes['snippet'] ?? '', heading: headed.Check.id } }
    : { name: node.name ?? '', attributes };
}

/** Headings that the page had once; they lead to what answers now. */
function oldAnchors({ replaces }: Readonly<Record<string, unknown>>, url: string): readonly string[] {
  return Object.keys((replaces as Record<string, Record<string, string>> | undefined)?.[url] ?? {});
}

/** Anchors that no heading makes: those of blocks, of rules and of the claims of a topic. */
function drawnAnchors(component: {
  name: string;
  attributes: Readonly<Record<string, string>>;
}): readonly string[] {
  const { name, attributes } = component;
  if (attributes['heading'] !== undefined) return [attributes['heading']];
  if (name === 'Answer') return ['answer'];
  if (name === 'IfItFails' || name === 'Undo') return [headed[name].id];
  if (name === 'Fold') return [foldId(attributes['title'] ?? '')];
  if (name === 'Rules') return ruleAnchorsOf(attributes['id'] ?? '');
  if (name !== 'Claims') return [];
  return allClaims()
    .filter(({ topic }) => topic === attributes['topic'])
    .flatMap(({ ids }) => ids.map((id) => id.toLowerCase()));
}

/** The syntax tree of a page's source, front matter included. */
export function treeOf(file: string, text: string): Root {
  const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm);
  return (file.endsWith('.mdx') ? processor.use(remarkMdx) : processor).parse(text);
}

function isElement(node: { type: string }): node is MdxJsxFlowElement | MdxJsxTextElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function isProse({ type }: { type: string }): boolean {
  return type === 'paragraph' || type === 'heading' || type === 'tableCell';
}

function fenceOf({ lang, meta, value }: Code): { language: string; meta: string; text: string } {
  return { language: lang ?? '', meta: meta ?? '', text: value };
}

function attributesOf(node: MdxJsxFlowElement | MdxJsxTextElement): Record<string, string> {
  const pairs = node.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
      ? [[attribute.name, attribute.value]]
      : [],
  );
  return Object.fromEntries(pairs) as Record<string, string>;
}

/** The text of a node; `instead` stands for what is not ours to judge: code and components. */
function plainText(node: object, instead?: string): string {
  let text = '';
  visit(node as Root, (inner) => {
    if (inner.type === 'text') text += inner.value;
    if (inner.type === 'inlineCode') text += instead ?? inner.value;
    if (isElement(inner) && inner.children.length === 0) text += instead ?? '';
  });
  return text;
}

function frontMatterOf(tree: Root): Record<string, unknown> {
  const first = tree.children[0];
  return first?.type === 'yaml' ? (parseYaml(first.value) as Record<string, unknown>) : {};
}

function urlOf(file: string): string {
  const slug = file
    .replace(/^content\/docs\//, '')
    .replace(/(^|\/)index\.mdx?$/, '')
    .replace(/\.mdx?$/, '');
  return slug === '' ? '/' : `/${slug}/`;
}
