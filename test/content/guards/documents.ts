import { nearest } from '../../../src/commands/nearest.ts';
import { tables } from '../../../src/commands/tables/index.ts';
import type { Finding } from '../finding.ts';
import type { Page } from '../page.ts';

/** What the documents of the repository may name. */
export interface Repository {
  /** Names of npm scripts. */
  readonly scripts: readonly string[];
  /** True where a path, which may hold `*`, leads to something in the repository. */
  readonly has: (path: string) => boolean;
}

const folders = /^(content|snippets|src|test|public|\.ci|\.github)\/[\w./*-]*$/;

/** Faults of README and CONTRIBUTING: commands that npm would refuse, paths that lead nowhere, options that az does not have. */
export function documentFaults(page: Page, repository: Repository): readonly Finding[] {
  const lines = page.fences
    .filter(({ value }) => value.language === '')
    .flatMap(({ line, value }) => value.text.split('\n').map((text, at) => ({ line: line + 1 + at, text })));
  const inline = page.inlineCode
    .filter(({ value }) => /^(npm|npx|node|bash) /.test(value))
    .map(({ line, value }) => ({ line, text: value }));
  const paths = page.inlineCode.filter(({ value }) => folders.test(value) && !repository.has(value));
  return [
    ...[...lines, ...inline].flatMap(({ line, text }) =>
      say(
        page,
        line,
        text.split(' && ').flatMap((command) => commandFault(command, repository)),
      ),
    ),
    ...page.fences.flatMap(({ line, value }) => say(page, line, callFaults(value.text))),
    ...paths.flatMap(({ line, value }) =>
      say(page, line, [`\`${value}\` leads nowhere in the repository. Correct the path.`]),
    ),
  ];
}

/** npm takes words after a script to the script, but options only after `--`. */
function commandFault(command: string, { scripts, has }: Repository): readonly string[] {
  const [program = '', word = '', name = '', ...rest] = command.trim().split(/\s+/);
  if (program === 'npm' && word === 'run') {
    if (!scripts.includes(name))
      return [`\`${command}\`: expected a script of package.json, found "${name}".${nearest(name, scripts)}`];
    const option = (rest.includes('--') ? rest.slice(0, rest.indexOf('--')) : rest).find((part) =>
      part.startsWith('-'),
    );
    return option === undefined
      ? []
      : [`\`${command}\`: npm keeps ${option} for itself. Write it after a separate --.`];
  }
  if (program === 'npm' && (word === 'ci' || scripts.includes(word)) && name === '') return [];
  if (['node', 'bash'].includes(program) && has(word)) return [];
  return [
    `\`${command}\`: expected npm ci, npm run with a script, or node or bash with a file of the repository.`,
  ];
}

/** Options in `az('aks update', { … })` that the command does not have: the shape of an example is compiled by nobody. */
function callFaults(code: string): readonly string[] {
  return [...code.matchAll(/\baz\('([^']+)', \{([^}]*)\}/g)].flatMap(([, command = '', options = '']) => {
    const row = tables['az']?.commands[command];
    if (!row)
      return [
        `az has no command "${command}" in its table.${nearest(command, Object.keys(tables['az']?.commands ?? {}))}`,
      ];
    const names = [...options.matchAll(/(?:^|, ?| )'?([a-z][a-z-]*)'?: /g)].map(([, name = '']) => name);
    return names
      .filter((name) => !(name in row.options))
      .map((name) => `az ${command} has no option --${name}.${nearest(name, Object.keys(row.options))}`);
  });
}

function say({ file }: Page, line: number, messages: readonly string[]): readonly Finding[] {
  return messages.map((message) => ({ where: `${file}:${line}`, message }));
}
