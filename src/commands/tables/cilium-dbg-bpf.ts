import type { CommandRow } from '../table.ts';

const output = { output: { aliases: ['-o'] } } as const;

/** The commands of cilium-dbg that read eBPF maps and files of the node itself, not the agent's copy of them. */
export const bpfRows = {
  'bpf auth list': { options: output },
  'bpf bandwidth list': { options: output },
  'bpf config list': { options: output },
  'bpf ct list': {
    options: {
      output: output.output,
      'time-diff': { aliases: ['-d'], flag: true },
      'time-diff-clocksource-hz': {},
      'time-diff-clocksource-mode': {},
    },
    positionals: ['[SCOPE]', '[ID]'],
  },
  'bpf egress list': { options: output },
  'bpf endpoint list': { options: output },
  'bpf frag list': { options: output, since: '1.17' },
  'bpf fs show': { options: output },
  'bpf ipcache get': { options: {}, positionals: ['ADDRESS'] },
  'bpf ipcache list': { options: output },
  'bpf ipcache match': { options: {}, positionals: ['IDENTITY'], since: '1.18' },
  'bpf ipmasq list': { options: output },
  'bpf lb list': {
    options: {
      backends: { flag: true },
      frontends: { flag: true },
      output: output.output,
      revnat: { flag: true },
      'source-ranges': { flag: true },
    },
  },
  'bpf lb maglev get': { options: output, positionals: ['ID'], until: '1.17' },
  'bpf lb maglev list': { options: output },
  'bpf metrics list': { options: output },
  'bpf nat list': { options: output, positionals: ['[SCOPE]', '[ID]'] },
  'bpf nat retries list': { options: output, since: '1.18' },
  'bpf nodeid list': { options: output },
  'bpf policy get': {
    options: { all: { flag: true }, numeric: { aliases: ['-n'], flag: true }, output: output.output },
    positionals: ['[ENDPOINT]'],
  },
  'bpf policy list': { options: output },
  'bpf socknat list': { options: output, since: '1.19' },
  'bpf tunnel list': { options: output, until: '1.17' },
} as const satisfies Readonly<Record<string, CommandRow>>;
