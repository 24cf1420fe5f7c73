import type { CommandTable } from '../table.ts';

const flag = { flag: true } as const;

/** jq; test/proof/jq.ts compiles the filters of snippets too. */
export const jqTable = {
  tool: 'jq',
  version: '1.7.1',
  generated: '2026-11-21',
  source: 'jq-manual',
  optionsFirst: true,
  globals: {},
  commands: {
    '': {
      options: {
        arg: { pair: true },
        argjson: { pair: true },
        args: flag,
        'ascii-output': { aliases: ['-a'], flag: true },
        'color-output': { aliases: ['-C'], flag: true },
        'compact-output': { aliases: ['-c'], flag: true },
        'exit-status': { aliases: ['-e'], flag: true },
        'from-file': { aliases: ['-f'] },
        indent: {},
        'join-output': { aliases: ['-j'], flag: true },
        jsonargs: flag,
        'monochrome-output': { aliases: ['-M'], flag: true },
        'null-input': { aliases: ['-n'], flag: true },
        'raw-input': { aliases: ['-R'], flag: true },
        'raw-output': { aliases: ['-r'], flag: true },
        rawfile: { pair: true },
        slurp: { aliases: ['-s'], flag: true },
        slurpfile: { pair: true },
        'sort-keys': { aliases: ['-S'], flag: true },
        stream: flag,
        tab: flag,
        unbuffered: flag,
        version: { aliases: ['-V'], flag: true },
      },
      positionals: ['FILTER', '[FILE…]'],
    },
  },
} as const satisfies CommandTable;
