import type { CommandTable } from '../table.ts';

/** iptables-save, which prints rules and changes none. */
export const iptablesSaveTable = {
  tool: 'iptables-save',
  version: '1.8.x',
  generated: '2026-11-21',
  source: 'iptables-save-man',
  globals: {},
  commands: {
    '': {
      options: {
        counters: { aliases: ['-c'], flag: true },
        file: { aliases: ['-f'] },
        modprobe: { aliases: ['-M'] },
        table: { aliases: ['-t'], choices: ['filter', 'mangle', 'nat', 'raw', 'security'] },
      },
      positionals: [],
    },
  },
} as const satisfies CommandTable;
