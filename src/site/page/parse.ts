import GithubSlugger from 'github-slugger';
import type { Code, Definition, Heading, InlineCode, Link, Root } from 'mdast';
import { markdownToMdast, mdxToMdast, type MdxJsxFlowElement, type MdxJsxTextElement } from 'satteri';
import { visit } from 'unist-util-visit';
import { parse as parseYaml } from 'yaml';
import { headed } from './blocks.ts';

/** Something on a page, at a 1-based line. */
export interface At<T> {
  readonly line: number;
  readonly value: T;
}

/** A component on a page, with those of its attributes that are plain text. */
export interface Component {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The words inside it. */
  readonly text: string;
}

/** What the source of one page says, each list in the order of the page. */
export interface Parsed {
  readonly frontMatter: Readonly<Record<string, unknown>>;
  /** With the ids that Astro gives them. */
  readonly headings: readonly At<{ depth: number; text: string; id: string }>[];
  readonly fences: readonly At<{ language: string; meta: string; text: string }>[];
  /** Code inside a sentence. */
  readonly inlineCode: readonly At<string>[];
  /** Paragraphs, headings and table cells as a reader sees them: inline code kept, components dropped. */
  readonly prose: readonly At<string>[];
  /** The same with `X` for inline code and components: the words that are ours. */
  readonly words: readonly At<string>[];
  /** Targets of links, of link definitions and of components with a plain `href`. */
  readonly links: readonly At<string>[];
  readonly components: readonly At<Component>[];
}

const parsed = new Map<string, Parsed>();

/** Reads a page's source with the parser that Astro renders it with; the build and the tests see the same page. */
export function parsePage(text: string, format: 'md' | 'mdx' = 'mdx'): Parsed {
  const key = `${format} ${text}`;
  const known = parsed.get(key) ?? read(treeOf(text, format));
  parsed.set(key, known);
  return known;
}

function read(tree: Root): Parsed {
  const slugger = new GithubSlugger();
  const headings: At<{ depth: number; text: string; id: string }>[] = [];
  const fences: At<{ language: string; meta: string; text: string }>[] = [];
  const inlineCode: At<string>[] = [];
  const prose: At<string>[] = [];
  const words: At<string>[] = [];
  const links: At<string>[] = [];
  const components: At<Component>[] = [];
  visit(tree, (node) => {
    const line = node.position?.start.line ?? 0;
    if (node.type === 'heading') {
      const text = plainText(node);
      headings.push({ line, value: { depth: (node as Heading).depth, text, id: slugger.slug(text) } });
    }
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
  const hrefs = components.flatMap(({ line, value }) =>
    value.attributes['href'] ? [{ line, value: value.attributes['href'] }] : [],
  );
  return {
    frontMatter: frontMatterOf(tree),
    headings,
    fences,
    inlineCode,
    prose,
    words,
    links: [...links, ...hrefs],
    components,
  };
}

function treeOf(text: string, format: 'md' | 'mdx'): Root {
  return (format === 'mdx' ? mdxToMdast(text) : markdownToMdast(text)) as Root;
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

/** Some blocks bring a heading of their own; the check of a page is one of its snippets. */
function componentOf(node: MdxJsxFlowElement | MdxJsxTextElement): Component {
  const attributes = attributesOf(node);
  const text = node.children.map((child) => plainText(child)).join('');
  const name = node.name ?? '';
  if (name === 'Check')
    return {
      name: 'Snippet',
      attributes: { id: attributes['snippet'] ?? '', heading: headed.Check.id },
      text,
    };
  if (name === 'IfItFails' || name === 'Undo')
    return { name, attributes: { ...attributes, heading: headed[name].id }, text };
  return { name, attributes, text };
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
