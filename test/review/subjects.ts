import { globSync, readFileSync } from 'node:fs';
import { copiedSubject, parametersSubject, tablesSubject } from './copied.ts';
import { evidenceSubject } from './evidence.ts';
import { downloadsSubject } from './downloads.ts';
import { pageSubject } from './page.ts';
import { registerSubjects } from './register.ts';
import { snippetsSubject } from './snippets.ts';
import type { Subject } from './statement.ts';
import { wordsSubject } from './words.ts';

/** Everything on this site that a person has to compare with its sources: pages first, then the rest. */
export function allSubjects(): readonly Subject[] {
  const pages = globSync('content/docs/**/*.{md,mdx}').sort();
  return [
    ...pages.map((file) => pageSubject(file, readFileSync(file, 'utf8'))),
    ...registerSubjects(),
    snippetsSubject(),
    copiedSubject(),
    parametersSubject(),
    tablesSubject(),
    evidenceSubject(),
    downloadsSubject(),
    wordsSubject(),
  ];
}
