import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CommandRow, OptionRow } from '../../commands/table.ts';
import type { Facts } from './facts.ts';
import type { Run } from './run.ts';
import { toolPath, toolsFolder } from './tools.ts';

/** One option as az_table.py prints it. */
export interface AzOption {
  readonly spellings: readonly string[];
  readonly name: string;
  readonly global: boolean;
  readonly required: boolean;
  readonly requiredBeforeIds: boolean;
  readonly flag: boolean;
  readonly optionalValue: boolean;
  readonly many: boolean;
  readonly choices: readonly string[] | null;
  readonly deprecated: string | null;
  readonly preview: boolean;
}

interface AzCommand {
  readonly deprecated: string | null;
  readonly preview: boolean;
  readonly options: readonly AzOption[];
}

/** Reads az's own command table, in az's own Python, for the commands named. */
export function azFacts(
  run: (program: string, words: readonly string[]) => Run,
  commands: readonly string[],
): Facts {
  const script = fileURLToPath(new URL('az_table.py', import.meta.url));
  const done = run(azPython(run), [script, ...commands]);
  if (done.code !== 0) throw new Error(`az_table.py: ${done.stderr.trim()}`);
  const printed = JSON.parse(done.stdout) as { version: string; commands: Record<string, AzCommand> };
  const all = Object.values(printed.commands).flatMap((command) => command.options);
  return {
    version: printed.version,
    globals: rows(all.filter((option) => option.global)),
    commands: Object.fromEntries(
      Object.entries(printed.commands).map(([name, command]) => [name, commandRow(command)]),
    ),
  };
}

/** The table's row for one option: only what holds. */
export function azOptionRow(option: AzOption): OptionRow {
  const aliases = option.spellings.filter((spelling) => spelling.replace(/^--?/, '') !== option.name);
  return {
    ...(aliases.length > 0 ? { aliases } : {}),
    ...(option.required ? { required: true } : {}),
    ...(option.requiredBeforeIds && !option.required ? { requiredUnless: 'ids' } : {}),
    ...(option.flag ? { flag: true } : {}),
    ...(option.optionalValue ? { optionalValue: true } : {}),
    ...(option.many ? { many: true } : {}),
    ...(option.choices ? { choices: option.choices } : {}),
    ...(option.deprecated === null ? {} : { deprecated: option.deprecated }),
    ...(option.preview ? { preview: true } : {}),
  };
}

function commandRow({ deprecated, preview, options }: AzCommand): CommandRow {
  return {
    ...(deprecated === null ? {} : { deprecated }),
    ...(preview ? { preview: true } : {}),
    options: rows(options.filter((option) => !option.global)),
  };
}

function rows(options: readonly AzOption[]): Record<string, OptionRow> {
  return Object.fromEntries(options.map((option) => [option.name, azOptionRow(option)]));
}

/** An az that was found on PATH says itself which Python it runs in. */
function azPython(run: (program: string, words: readonly string[]) => Run): string {
  const own = `${toolsFolder}/az/bin/python`;
  if (existsSync(own)) return own;
  const python = /Python location '([^']+)'/.exec(run(toolPath('az'), ['--version']).stdout)?.[1];
  if (python === undefined) throw new Error('az --version names no Python. Run `npm run tools` first.');
  return python;
}
