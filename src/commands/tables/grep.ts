import type { CommandTable } from '../table.ts';

/** grep, as far as it filters what another command prints. */
export const grepTable = {
  tool: 'grep',
  version: '3.8',
  generated: '2026-11-21',
  source: 'grep-man',
  optionsFirst: true,
  globals: {},
  commands: {
    '': {
      options: {
        'after-context': { aliases: ['-A'] },
        'before-context': { aliases: ['-B'] },
        context: { aliases: ['-C'] },
        count: { aliases: ['-c'], flag: true },
        'extended-regexp': { aliases: ['-E'], flag: true },
        'fixed-strings': { aliases: ['-F'], flag: true },
        'ignore-case': { aliases: ['-i'], flag: true },
        'invert-match': { aliases: ['-v'], flag: true },
        'line-number': { aliases: ['-n'], flag: true },
        'max-count': { aliases: ['-m'] },
        'only-matching': { aliases: ['-o'], flag: true },
        quiet: { aliases: ['-q'], flag: true },
        regexp: { aliases: ['-e'], repeat: true },
        'word-regexp': { aliases: ['-w'], flag: true },
      },
      positionals: ['[PATTERN]', '[FILE…]'],
    },
  },
} as const satisfies CommandTable;
