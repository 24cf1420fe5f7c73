import type { Finding } from '../finding.ts';
import type { Page } from '../page.ts';

/** Languages that a reader pastes or applies. */
const runnable = new Set(['bash', 'sh', 'shell', 'zsh', 'console', 'ts', 'typescript', 'js', 'javascript', 'yaml', 'yml', 'json', 'hcl', 'python']);

/** A fence in such a language is code that no tool has run: it must be a snippet, or say why it is not. */
export function bareFences(page: Page): readonly Finding[] {
  return page.fences
    .filter(({ value }) => runnable.has(value.language.toLowerCase()) && !/illustrative="[^"]{10,}"/.test(value.meta))
    .map(({ line, value }) => ({
      where: `${page.file}:${line}`,
      message: `a bare ${value.language} fence. Make it a snippet (npm run new:snippet <task>) or add illustrative="reason".`,
    }));
}
