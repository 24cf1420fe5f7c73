import type { Nodes, Parents, Root } from 'mdast';
import type { MdxJsxAttributeNode, MdxJsxExpressionAttributeNode } from 'satteri';
import { parse as parseYaml } from 'yaml';
import { fact, facts } from '../../src/aks/limits.ts';
import { treeOf } from '../content/page.ts';
import { oneLine, type Statement, type Subject } from './statement.ts';

interface Component {
  readonly name: string | null;
  readonly attributes: (MdxJsxAttributeNode | MdxJsxExpressionAttributeNode)[];
}

/** The statements of a page in its order: front matter, headings, paragraphs, rows of tables, components, fences. */
export function pageSubject(file: string, source: string): Subject {
  const tree = treeOf(file, source);
  const frontMatter = frontMatterOf(tree);
  const { verified, ...rest } = frontMatter;
  const head = Object.entries(rest).flatMap(([key, value]) => entries(key, value));
  const statements = [
    ...head.map((text) => ({ where: `${file}:1`, text, sources: [] })),
    ...tree.children.filter(({ type }) => type !== 'yaml').flatMap((node) => blocks(file, node)),
  ];
  const id = file.replace(/^content\//, '').replace(/\.mdx?$/, '');
  return { id, statements, ...(verified === undefined ? {} : { verified: String(verified) }) };
}

function frontMatterOf({ children: [first] }: Root): Record<string, unknown> {
  return first?.type === 'yaml' ? (parseYaml(first.value) as Record<string, unknown>) : {};
}

function entries(key: string, value: unknown): readonly string[] {
  if (Array.isArray(value)) return [`${key}: ${value.join(', ')}`];
  if (typeof value !== 'object' || value === null) return [`${key}: ${String(value)}`];
  return Object.entries(value).flatMap(([inner, part]) => entries(`${key}.${inner}`, part));
}

/** Blocks that hold other blocks are looked into; a component with children states its opening tag as well. */
function blocks(file: string, node: Nodes): readonly Statement[] {
  const where = `${file}:${node.position?.start.line ?? 0}`;
  if (['list', 'listItem', 'blockquote', 'table'].includes(node.type))
    return childrenOf(node).flatMap((child) => blocks(file, child));
  if (node.type === 'mdxJsxFlowElement') {
    const tag = { where, text: tagOf(node), sources: citedBy(node) };
    return [tag, ...node.children.flatMap((child) => blocks(file, child))];
  }
  const text = oneLine(node.type === 'heading' ? `${'#'.repeat(node.depth)} ${inline(node)}` : inline(node));
  return text === '' ? [] : [{ where, text, sources: sourcesIn(node) }];
}

function childrenOf(node: Nodes): readonly Nodes[] {
  return 'children' in node ? (node as Parents).children : [];
}

/** Emphasis leaves no trace: it is form, not statement. */
function inline(node: Nodes): string {
  if (node.type === 'inlineCode') return `\`${node.value}\``;
  if (node.type === 'link') return `${childText(node)}→${node.url}`;
  if (node.type === 'linkReference') return `${childText(node)}→[${node.identifier}]`;
  if (node.type === 'definition') return `[${node.identifier}]→${node.url}`;
  if (node.type === 'tableRow') return node.children.map(childText).join(' | ');
  if (node.type === 'break') return ' ';
  if (node.type === 'mdxJsxTextElement') return `${tagOf(node)}${childText(node)}`;
  return 'value' in node ? node.value : childText(node);
}

function childText(node: Nodes): string {
  return childrenOf(node).map(inline).join('');
}

function tagOf({ name, attributes }: Component): string {
  const said = attributes.map((attribute) => {
    if (attribute.type === 'mdxJsxExpressionAttribute') return `{${attribute.value}}`;
    const { value } = attribute;
    return `${attribute.name}=${typeof value === 'object' && value !== null ? oneLine(value.value) : String(value)}`;
  });
  return `<${[name ?? '', ...said].join(' ')}>`;
}

/** What the block cites, and what the numbers in it rest on. */
function sourcesIn(node: Nodes): readonly string[] {
  const own = node.type === 'mdxJsxTextElement' ? citedBy(node) : [];
  return [...new Set([...own, ...childrenOf(node).flatMap(sourcesIn)])];
}

function citedBy({ name, attributes }: Component): readonly string[] {
  const id = attributes.find((attribute) => 'name' in attribute && attribute.name === 'id')?.value;
  if (typeof id !== 'string') return [];
  if (name === 'Cite') return [id];
  return name === 'Fact' && id in facts ? [fact(id).source] : [];
}
