import type { Element, Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { toMdast, type State } from 'hast-util-to-mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Code, List, ListItem, PhrasingContent } from 'mdast';
import { select, selectAll } from '@astrojs/starlight/expressive-code/hast';
import { parseFragment } from 'parse5';
import { withoutControls } from './prune.ts';

/**
 * A built page as Markdown, links inside it by its full address: its title, description, scope and text, with every block of code as it stands on the page.
 * Made from the page's own HTML, so that there is no second rendering to drift. Throws where the page has no text.
 */
export function markdownTwin(html: string, url: string): string {
  const tree = fromParse5(parseFragment(telling(html))) as Root;
  const parts = ['h1', 'dl.scope', '.sl-markdown-content'].map((selector) => select(selector, tree));
  const [title, scope, content] = parts;
  if (!title || !content)
    throw new Error(`${url}: expected a title and a text, found ${title ? 'no text' : 'no title'}.`);
  const description = select('meta[name="description"]', tree)?.properties['content'];
  const lead: readonly Element[] = typeof description === 'string' ? [paragraph(description)] : [];
  const children = [title, ...lead, ...(scope ? [scope] : []), content].map((part) =>
    withoutControls(part, url),
  );
  const printed = toMdast(
    { type: 'root', children },
    { document: true, handlers: { pre: blockOfCode, dl: namedValues } },
  );
  return toMarkdown(printed, {
    bullet: '-',
    rule: '-',
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
  });
}

/** Only the description and the main part of the page: reading the menus again on every page would take as long again. */
function telling(html: string): string {
  const [description = ''] = /<meta name="description"[^>]*>/.exec(html) ?? [];
  const main = html.slice(Math.max(0, html.indexOf('<main')));
  return description + main;
}

/** Expressive Code cuts a block into lines of coloured words; the text is what counts. */
function blockOfCode(_: unknown, node: Element): Code {
  const lang = String(node.properties['dataLanguage'] ?? 'text');
  const [text] = node.children;
  return { type: 'code', lang, value: text?.type === 'text' ? text.value : '' };
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
