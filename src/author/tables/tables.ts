import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { azFacts } from './az.ts';
import { replaceFile } from '../replace-file.ts';
import { flags, runScript } from '../words.ts';
import { commands } from './commands.ts';
import type { Facts } from './facts.ts';
import { helmFacts } from './helm.ts';
import { kubectlFacts } from './kubectl.ts';
import { dateOf, printTable } from './print.ts';
import { withCleanHome } from './run.ts';
import { versions, type ToolName } from './tools.ts';

const readers = { az: azFacts, helm: helmFacts, kubectl: kubectlFacts };

/** Writes src/commands/generated from the installed tools, or with `--check` tells what would change (exit 1). */
async function main(): Promise<number> {
  const check = flags(process.argv.slice(2), ['--check']).has('--check');
  let stale = 0;
  for (const tool of ['az', 'helm', 'kubectl'] as const) {
    const file = fileURLToPath(new URL(`../../commands/generated/${tool}.ts`, import.meta.url));
    const before = read(file);
    const after = await render(tool, file, before);
    if (before === after) {
      console.log(`${tool}: ${file} is up to date`);
    } else if (check) {
      stale++;
      console.error(
        `${tool}: the table of ${tool} ${versions[tool]} differs from ${file}:\n${diff(file, after)}`,
      );
      console.error('Run `node src/author/tables/tables.ts` and commit the result.');
    } else {
      replaceFile(file, after);
      console.log(`${tool}: ${file} written`);
    }
  }
  return stale > 0 ? 1 : 0;
}

async function render(tool: ToolName, file: string, before: string): Promise<string> {
  const facts = withCleanHome((run) => readers[tool](run, commands[tool]));
  const dated = (generated: string): Promise<string> => formatted(file, tool, generated, facts);
  const undated = await dated(dateOf(before) ?? '');
  return undated === before ? before : dated(new Date().toISOString().slice(0, 10));
}

async function formatted(file: string, tool: ToolName, generated: string, facts: Facts): Promise<string> {
  if (facts.version !== versions[tool]) {
    throw new Error(
      `${tool}: expected version ${versions[tool]}, found ${facts.version}. Run \`npm run tools\`.`,
    );
  }
  const config = await resolveConfig(file);
  return format(printTable({ tool, generated, ...facts }), { ...config, filepath: file });
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function diff(file: string, after: string): string {
  const done = spawnSync('diff', ['-u', '--label', 'committed', '--label', 'regenerated', file, '-'], {
    input: after,
  });
  return done.stdout.toString();
}

await runScript('tables', main);
