import type { CommandRow, CommandTable } from '../table.ts';

const rows = { '': { options: { c: {} }, positionals: [] } } as const satisfies Readonly<
  Record<string, CommandRow>
>;

/** `sh`, or `sh -c TEXT`; the commands in the text are judged as well. */
export const shTable = {
  tool: 'sh',
  version: '0.5.12',
  generated: '2026-11-21',
  source: 'dash-man',
  globals: {},
  commands: rows,
} as const satisfies CommandTable;

/** `bash`, or `bash -c TEXT`. */
export const bashTable = { ...shTable, tool: 'bash' } as const satisfies CommandTable;
