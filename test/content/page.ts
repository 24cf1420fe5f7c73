import GithubSlugger from 'github-slugger';
import type { Code, Heading, Link, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { parse as parseYaml } from 'yaml';

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
  readonly fences: readonly At<{ language: string; meta: string }>[];
  readonly links: readonly At<string>[];
  /** Components with their plain string attributes. */
  readonly components: readonly At<{ name: string; attributes: Readonly<Record<string, string>> }>[];
}

/** Reads one page's source with the parsers that the site's own Markdown comes from. */
export function parsePage(file: string, text: string): Page {
  const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm);
  const tree: Root = (file.endsWith('.mdx') ? processor.use(remarkMdx) : processor).parse(text);
  const slugger = new GithubSlugger();
  const headings: At<{ depth: number; text: string }>[] = [];
  const fences: At<{ language: string; meta: string }>[] = [];
  const links: At<string>[] = [];
  const components: At<{ name: string; attributes: Record<string, string> }>[] = [];
  visit(tree, (node) => {
    const line = node.position?.start.line ?? 0;
    if (node.type === 'heading') headings.push({ line, value: { depth: (node as Heading).depth, text: plainText(node) } });
    if (node.type === 'code') fences.push({ line, value: { language: (node as Code).lang ?? '', meta: (node as Code).meta ?? '' } });
    if (node.type === 'link') links.push({ line, value: (node as Link).url });
    if (isElement(node)) components.push({ line, value: { name: node.name ?? '', attributes: attributesOf(node) } });
  });
  links.push(...components.flatMap(({ line, value }) => (value.attributes['href'] ? [{ line, value: value.attributes['href'] }] : [])));
  const anchors = new Set(headings.map((heading) => slugger.slug(heading.value.text)));
  return { file, url: urlOf(file), frontMatter: frontMatterOf(tree), text, anchors, headings, fences, links, components };
}

function isElement(node: { type: string }): node is MdxJsxFlowElement | MdxJsxTextElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function attributesOf(node: MdxJsxFlowElement | MdxJsxTextElement): Record<string, string> {
  const pairs = node.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string' ? [[attribute.name, attribute.value]] : [],
  );
  return Object.fromEntries(pairs) as Record<string, string>;
}

function plainText(node: object): string {
  let text = '';
  visit(node as Root, (inner) => {
    if (inner.type === 'text' || inner.type === 'inlineCode') text += inner.value;
  });
  return text;
}

function frontMatterOf(tree: Root): Record<string, unknown> {
  const first = tree.children[0];
  return first?.type === 'yaml' ? (parseYaml(first.value) as Record<string, unknown>) : {};
}

function urlOf(file: string): string {
  const slug = file.replace(/^content\/docs\//, '').replace(/(^|\/)index\.mdx?$/, '').replace(/\.mdx?$/, '');
  return slug === '' ? '/' : `/${slug}/`;
}
