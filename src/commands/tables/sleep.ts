import type { CommandTable } from '../table.ts';

/** sleep, which keeps a pod alive or waits between two looks. */
export const sleepTable = {
  tool: 'sleep',
  version: '9.1',
  generated: '2026-11-21',
  source: 'sleep-man',
  globals: {},
  commands: { '': { options: {}, positionals: ['SECONDS'] } },
} as const satisfies CommandTable;
