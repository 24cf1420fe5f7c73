import { globSync, readFileSync } from 'node:fs';
import type { Statement, Subject } from './statement.ts';
import { allSources } from '../content/data.ts';

/** What the comments of each module cite: there a rule of Azure or of a tool has its evidence, and no compiler reads it. */
export function evidenceSubject(): Subject {
  const ids = new Set(allSources().keys());
  const files = globSync([
    'src/{aks,commands,policies,snippet}/**/*.ts',
    'src/site/downloads/**/*.ts',
    'snippets/**/*.ts',
  ]);
  const statements = files
    .filter((file) => !file.includes('/generated/'))
    .sort()
    .flatMap((file) => evidenceStatement(file, readFileSync(file, 'utf8'), ids));
  return { id: 'evidence', statements };
}

/** Source ids and addresses in the comments of one module, in their order; nothing where it cites none. */
export function evidenceStatement(
  file: string,
  text: string,
  ids: ReadonlySet<string>,
): readonly Statement[] {
  const comments = [...text.matchAll(/\/\*\*.*?\*\/|^\s*\/\/.*$/gms)].map(([comment]) => comment);
  const words = comments.flatMap((comment) =>
    [...comment.matchAll(/https:\/\/[^\s)]+|[a-z0-9]+(?:-[a-z0-9]+)+/g)].map(([word]) => word),
  );
  const cited = words.filter((word) => word.startsWith('https:') || ids.has(word));
  if (cited.length === 0) return [];
  return [
    {
      where: file,
      text: `${file}: ${cited.join(' ')}`,
      sources: [...new Set(cited.filter((word) => ids.has(word)))],
    },
  ];
}
