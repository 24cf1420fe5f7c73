import type { CommandTable } from '../table.ts';

/** umask of the shell: who may read the files that the following commands make. */
export const umaskTable = {
  tool: 'umask',
  version: '5.2.15',
  generated: '2026-11-21',
  source: 'bash-man',
  globals: {},
  commands: { '': { options: {}, positionals: ['[MODE]'] } },
} as const satisfies CommandTable;
