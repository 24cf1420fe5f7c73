import { az } from '../../src/commands/build.ts';
import type { ShellFace } from '../../src/snippet/model.ts';

/** Deletes the resource group with everything in it; az asks before it does. */
export const deleteGroup = {
  script: (p) => [az('group delete', { name: p.resourceGroup })],
} as const satisfies ShellFace;
