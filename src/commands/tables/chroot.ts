import type { CommandTable } from '../table.ts';

/** chroot without options, which busybox and coreutils have in common; the words after the directory are judged too. */
export const chrootTable = {
  tool: 'chroot',
  version: '9.1',
  generated: '2026-11-21',
  source: 'chroot-man',
  optionsFirst: true,
  globals: {},
  commands: { '': { options: {}, positionals: ['NEWROOT'], runs: 1 } },
} as const satisfies CommandTable;
