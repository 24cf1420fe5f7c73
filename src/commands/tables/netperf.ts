import type { CommandTable } from '../table.ts';

const flag = { flag: true } as const;

/** The tests of netperf that measure a path between two pods. */
const tests = ['TCP_STREAM', 'TCP_MAERTS', 'TCP_RR', 'TCP_CRR', 'UDP_STREAM', 'UDP_RR'] as const;

/** netperf; what follows `--` belongs to the test and is not judged. */
export const netperfTable = {
  tool: 'netperf',
  version: '2.7.1',
  generated: '2026-11-21',
  source: 'netperf-source',
  optionsFirst: true,
  globals: {},
  commands: {
    '': {
      options: {
        '4': flag,
        '6': flag,
        D: {},
        f: {},
        H: { required: true },
        i: {},
        I: {},
        j: flag,
        l: {},
        L: {},
        P: { choices: ['0', '1'] },
        p: {},
        t: { choices: tests },
        v: {},
      },
      positionals: ['[TEST-OPTION…]'],
    },
  },
} as const satisfies CommandTable;

/** The server that netperf talks to. */
export const netserverTable = {
  tool: 'netserver',
  version: '2.7.1',
  generated: '2026-11-21',
  source: 'netperf-source',
  globals: {},
  commands: {
    '': {
      options: { '4': flag, '6': flag, D: flag, L: {}, N: flag, p: {}, v: {} },
      positionals: [],
    },
  },
} as const satisfies CommandTable;
