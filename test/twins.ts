import type { Code, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** The code a reader may run in a Markdown text: every fence in bash, ts, yaml or hcl that is not one of `others`. */
export function fencesOf(markdown: string, others: readonly string[] = []): readonly string[] {
  const found: string[] = [];
  const tree: Root = unified().use(remarkParse).use(remarkGfm).parse(markdown);
  visit(tree, 'code', ({ lang, value }: Code) => {
    if (/^(bash|ts|yaml|hcl)$/.test(lang ?? '') && !others.includes(value)) found.push(value);
  });
  return found;
}
