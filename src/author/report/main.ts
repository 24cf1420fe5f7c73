import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runScript } from '../words.ts';
import { printReport } from './print.ts';
import { readTwin, type Twin } from './twin.ts';

/** `npm run report -- <base> <head>`: two folders with built sites; prints the report to standard output. */
function main([base = '', head = '', ...rest]: readonly string[]): void {
  const odd = [base, head].find((folder) => !existsSync(join(folder, 'llms.txt')));
  if (rest.length > 0 || odd !== undefined)
    throw new Error(
      `expected two folders with built sites, found ${rest.length > 0 ? `"${rest.join(' ')}" too` : `"${odd}"`}. Run npm run build in each.`,
    );
  const files = new Set([base, head].flatMap((cwd) => globSync('**/*.md', { cwd })));
  const twin = (folder: string, file: string): Twin | undefined =>
    existsSync(join(folder, file)) ? readTwin(readFileSync(join(folder, file), 'utf8')) : undefined;
  const pairs = [...files].sort().map((file) => ({
    url: `/${file.replace(/(^|\/)index\.md$|\.md$/, '$1')}`,
    base: twin(base, file),
    head: twin(head, file),
  }));
  console.log(printReport(pairs));
}

await runScript('report', () => {
  main(process.argv.slice(2));
});
