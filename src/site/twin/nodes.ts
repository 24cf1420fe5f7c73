import type { Node, Parent } from 'unist';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { nearest } from '../../commands/nearest.ts';
import { words, type Attributes } from './words.ts';
import type { TwinPage } from './twin.ts';

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** The nodes that stand for one node of an MDX page in plain Markdown: none for imports, words for a component. */
export function plainNodes(node: Node, page: TwinPage): readonly Node[] {
  if (node.type === 'mdxjsEsm' || node.type === 'yaml') return [];
  if (node.type === 'mdxFlowExpression') return [];
  if (node.type === 'mdxTextExpression') return [{ type: 'text', value: ' ' } as Node];
  const children = (node as Partial<Parent>).children?.flatMap((child) => plainNodes(child, page));
  if (isElement(node)) return elementNodes(node, children ?? [], page);
  return [children ? ({ ...node, children } as Node) : node];
}

function elementNodes(element: Element, children: readonly Node[], page: TwinPage): readonly Node[] {
  const say = words[element.name ?? ''];
  if (!say) {
    const where = `${page.filePath ?? page.id}:${element.position?.start.line ?? 0}`;
    throw new Error(
      `${where}: <${element.name}> has no Markdown form.${nearest(element.name ?? '', Object.keys(words))} Add one to src/site/twin/words.ts.`,
    );
  }
  return say(attributesOf(element), children, page);
}

function isElement(node: Node): node is Element {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** An attribute in braces is given as its source text. */
function attributesOf({ attributes }: Element): Attributes {
  const named = attributes.filter((one): one is MdxJsxAttribute => one.type === 'mdxJsxAttribute');
  return Object.fromEntries(
    named.map(({ name, value }) => [name, typeof value === 'string' ? value : (value?.value ?? '')]),
  );
}
