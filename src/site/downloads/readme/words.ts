import { sourceOf, type Sources } from '../../evidence/sources.ts';

/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A block that a reader copies into a shell. */
export function shell(...lines: readonly string[]): string {
  return ['```sh', ...lines, '```'].join('\n');
}

/** A link to a source of content/sources.yaml; throws where it does not exist. */
export function cite(id: string, sources: Sources): string {
  const { title, publisher, url } = sourceOf(id, sources);
  return `([${publisher}: ${title}](${url}))`;
}

/** A link to a file of the bundle. */
export function link(path: string): string {
  return `[${path}](${path})`;
}
