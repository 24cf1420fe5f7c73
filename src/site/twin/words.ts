import type { Node } from 'unist';
import { fact } from '../../aks/limits.ts';
import { diagram } from '../diagrams.ts';
import { download } from '../downloads/download.ts';
import { sourceNumber } from '../page.ts';
import { claimWords, correctedWords } from './claims.ts';
import { block, inline, link } from './markdown.ts';
import { levelWords, proofWords } from './proofs.ts';
import { snippetNodes } from './snippet.ts';
import type { TwinPage } from './twin.ts';

/** Attributes of a component; those in braces as their source text. */
export type Attributes = Readonly<Record<string, string>>;

/** What a component amounts to in plain Markdown. */
export type Words = (attributes: Attributes, children: readonly Node[], page: TwinPage) => readonly Node[];

/** By the name of the component. */
export const words: Readonly<Record<string, Words>> = {
  Snippet: ({ id = '' }) => snippetNodes(id),
  Cite: ({ id = '' }, _, page) => [link(String(sourceNumber(page, id)), '#sources')],
  Fact: ({ id = '' }) => [inline(fact(id).text)],
  Diagram: ({ id = '' }) => {
    const { title, description } = diagram(id);
    return block(`**Diagram: ${title}.** ${description}`);
  },
  Download: ({ id = '' }) => {
    const { files, kilobytes } = download(id);
    const paths = files.map(({ path }) => `\`${path}\``).join(', ');
    return block(`[Download ${id}.zip](/downloads/${id}.zip), ${kilobytes} KB: ${paths}`);
  },
  Aside: ({ title = 'Note' }, children) => [
    { type: 'blockquote', children: [...block(`**${title}**`), ...children] } as Node,
  ],
  CardGrid: (_, children) => oneList(children),
  LinkCard: ({ title = '', description = '', href = '' }) => block(`- [${title}](${href}): ${description}`),
  Steps: (_, children) => children,
  Claims: () => block(claimWords()),
  CorrectedClaims: ({ ids = '' }) => block(correctedWords(ids.match(/C\d{3}/g) ?? [])),
  ProofLevels: () => block(levelWords()),
  ProofList: () => block(proofWords()),
};

/** Lists that follow one another would be printed with different bullets. */
function oneList(lists: readonly Node[]): readonly Node[] {
  const items = lists.flatMap((list) => ('children' in list ? (list.children as Node[]) : []));
  return [{ type: 'list', spread: false, children: items } as Node];
}
