import type { Element, Root } from 'hast';
import type { State } from 'hast-util-to-mdast';
import type { Code, List, ListItem, PhrasingContent } from 'mdast';
import { select, selectAll } from '@astrojs/starlight/expressive-code/hast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { codeText, isCode, plainText } from './code.ts';
import { withoutControls } from './prune.ts';

/**
 * A built page as Markdown, links inside it by its full address: its title, description, scope and text, with every block of code as it stands on the page.
 * Made from the page's own HTML, so that there is no second rendering to drift. Throws where the page has no text.
 */
export function markdownTwin(html: string, url: string): string {
  const tree = unified().use(rehypeParse).parse(html);
  const parts = ['h1', 'dl.scope', '.sl-markdown-content'].map((selector) => select(selector, tree));
  const [title, scope, content] = parts;
  if (!title || !content)
    throw new Error(`${url}: expected a title and a text, found ${title ? 'no text' : 'no title'}.`);
  const description = select('meta[name="description"]', tree)?.properties['content'];
  const lead: readonly Element[] = typeof description === 'string' ? [paragraph(description)] : [];
  const children = [title, ...lead, ...(scope ? [scope] : []), content].map((part) =>
    withoutControls(part, url),
  );
  return printer.stringify(printer.runSync({ type: 'root', children } as Root));
}

const printer = unified()
  .use(rehypeRemark, { handlers: { pre: blockOfCode, dl: namedValues } })
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', rule: '-' });

/** Expressive Code cuts a block into lines of coloured words; the text is what counts. */
function blockOfCode(_: unknown, node: Element): Code {
  const lang = String(node.properties['dataLanguage'] ?? 'text');
  return { type: 'code', lang, value: isCode(node) ? codeText(node) : plainText(node) };
}

/** A list of names and values, one line each. */
function namedValues(state: State, node: Element): List {
  const terms = selectAll('dt', node);
  const values = selectAll('dd', node);
  const items = terms.map((term, index): ListItem => {
    const value = values[index];
    const name: PhrasingContent = { type: 'strong', children: state.all(term) as PhrasingContent[] };
    const said = value ? (state.all(value) as PhrasingContent[]) : [];
    return {
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children: [name, { type: 'text', value: ': ' }, ...said] }],
    };
  });
  return { type: 'list', ordered: false, spread: false, children: items };
}

function paragraph(value: string): Element {
  return { type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value }] };
}
