import type { CommandTable } from '../table.ts';

/** The client of Kubernetes' own test image, which has it at the root and nowhere on the path. */
export const agnhostTable = {
  tool: '/agnhost',
  version: '2.x',
  generated: '2026-11-21',
  source: 'k8s-agnhost-connect',
  globals: {},
  commands: {
    connect: {
      options: {
        protocol: { choices: ['tcp', 'udp', 'sctp'] },
        'sctp-data': {},
        timeout: {},
        'udp-data': {},
      },
      positionals: ['HOST:PORT'],
    },
  },
} as const satisfies CommandTable;
