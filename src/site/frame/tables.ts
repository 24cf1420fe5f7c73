import { readFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import GithubSlugger from 'github-slugger';

/** The part of a node that this needs. */
interface Node {
  readonly type: string;
  readonly tagName?: string;
  readonly children?: readonly Node[];
}

/** The part of Sätteri's context that this needs; see https://satteri.bruits.org/docs/ */
interface Context {
  readonly fileURL: URL | undefined;
  readonly data: Record<string, unknown>;
  setProperty(node: Node, name: string, value: unknown): void;
  wrapNode(node: Node, parent: object): void;
  appendChild(node: Node, child: object): void;
  textContent(node: Node): string;
}

/**
 * Readies the tables of Markdown: a named box that a keyboard can scroll, cells that know their column, from which a
 * phone makes cards, and rows with addresses on reference pages.
 */
export function tables(): AstroIntegration {
  return {
    name: 'tables',
    hooks: {
      'astro:config:setup': ({ config }) => {
        const { hastPlugins } = (config.markdown.processor as { options: { hastPlugins?: unknown[] } })
          .options;
        if (!hastPlugins)
          throw new Error(
            'astro.config.mjs: the Markdown processor takes no hastPlugins. src/site/frame/tables.ts is written for Sätteri.',
          );
        hastPlugins.push({ name: 'tables', element: { filter: ['table'], visit } });
      },
    },
  };
}

function visit(table: Node, context: Context): void {
  const [head, ...rows] = find(table, 'tr');
  if (!head) return;
  const labels = find(head, 'th').map((cell) => context.textContent(cell).trim());
  const slugger = isReference(context.fileURL) ? sluggerOf(context) : undefined;
  for (const row of rows) {
    const cells = find(row, 'td');
    cells.forEach((cell, index) => {
      if (index > 0) context.setProperty(cell, 'dataLabel', labels[index]);
    });
    if (slugger && cells[0]) addAddress(row, cells[0], slugger, context);
  }
  context.wrapNode(table, {
    type: 'element',
    tagName: 'div',
    properties: {
      className: ['table'],
      role: 'group',
      tabIndex: 0,
      ariaLabel: `Table: ${labels.join(', ')}`,
    },
    children: [],
  });
}

function addAddress(row: Node, first: Node, slugger: GithubSlugger, context: Context): void {
  const name = context.textContent(first).trim();
  const id = slugger.slug(`row ${name}`);
  context.setProperty(row, 'id', id);
  context.appendChild(first, {
    type: 'element',
    tagName: 'a',
    properties: { className: ['sl-anchor-link', 'row-link'], href: `#${id}`, ariaLabel: `Link to ${name}` },
    children: [],
  });
}

/** One for all tables of a page, since an id may stand once only. */
function sluggerOf({ data }: Context): GithubSlugger {
  const known = data['rows'];
  if (known instanceof GithubSlugger) return known;
  const made = new GithubSlugger();
  data['rows'] = made;
  return made;
}

function isReference(file: URL | undefined): boolean {
  return file !== undefined && /^kind: reference$/m.test(readFileSync(file, 'utf8').split('\n---')[0] ?? '');
}

function find(node: Node, tag: string): readonly Node[] {
  return (node.children ?? []).flatMap((child) => (child.tagName === tag ? [child] : find(child, tag)));
}
