import { az } from '../../src/commands/build.ts';
import type { ShellFace } from '../../src/snippet/model.ts';
import { labGroup } from '../lab-clusters/sides.ts';

/** Deletes the lab's group with both clusters; az asks before it does. */
export const deleteGroup = {
  script: () => [az('group delete', { name: labGroup })],
} as const satisfies ShellFace;
