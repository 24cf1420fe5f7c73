import { globSync, readFileSync } from 'node:fs';
import { allSources } from '../../src/site/sources.ts';

/**
 * What the comments of each module cite, in their order: ids of content/sources.yaml and addresses. A comment is where
 * a rule of Azure or of a tool has its evidence, and no compiler reads it.
 */
export function statedCitations(): Readonly<Record<string, unknown>> {
  const ids = new Set(allSources().keys());
  const files = globSync([
    'src/{aks,commands,policies,snippet}/**/*.ts',
    'src/site/downloads/**/*.ts',
    'snippets/**/*.ts',
  ]);
  const cited = files
    .filter((file) => !file.includes('/generated/'))
    .sort()
    .map((file) => [file, citationsIn(readFileSync(file, 'utf8'), ids)] as const);
  return Object.fromEntries(cited.filter(([, found]) => found.length > 0));
}

/** Source ids and addresses in the comments of a TypeScript text. */
export function citationsIn(text: string, ids: ReadonlySet<string>): readonly string[] {
  const comments = [...text.matchAll(/\/\*\*.*?\*\/|^\s*\/\/.*$/gms)].map(([comment]) => comment);
  return comments.flatMap((comment) =>
    [...comment.matchAll(/https:\/\/[^\s)]+|[a-z0-9]+(?:-[a-z0-9]+)+/g)]
      .map(([word]) => word)
      .filter((word) => word.startsWith('https:') || ids.has(word)),
  );
}
