import { hereDocument, kubectl } from '../../src/commands/build.ts';
import type { Command, Line } from '../../src/commands/model.ts';
import { manifestText } from '../../src/snippet/manifest.ts';
import type { ManifestFace, SampleOutput, ShellFace } from '../../src/snippet/model.ts';

/** The two clusters of the lab, by what tells them apart: the dataplane. */
export type Side = 'azure' | 'cilium';

/** A group of the lab's own: deleting it deletes both clusters and nothing else. */
export const labGroup = 'rg-aks-lab';

/** Where the lab's clusters are: fixed names, so that no step can mean a cluster of the reader's. */
export const sides = {
  azure: { cluster: 'aks-lab-azure', context: 'lab-azure' },
  cilium: { cluster: 'aks-lab-cilium', context: 'lab-cilium' },
} as const satisfies Record<Side, { cluster: string; context: string }>;

/** The context of one side, for the options of a kubectl command; every command of the lab has one. */
export function on(side: Side): { readonly context: string } {
  return { context: sides[side].context };
}

/** The same lines for both clusters, the Azure dataplane first. */
export function onBoth(lines: (at: { readonly context: string }) => readonly Line[]): readonly Line[] {
  return [...lines(on('azure')), ...lines(on('cilium'))];
}

/** A face whose one command, or few, runs on both clusters. */
export function forBoth(command: (at: { readonly context: string }) => Command): ShellFace {
  return { script: () => onBoth((at) => [command(at)]) };
}

/** The kubectl face of a manifest that both clusters get: the same objects from a here-document, twice. */
export function appliedToBoth({ objects }: ManifestFace): ShellFace {
  return {
    script: (p) =>
      onBoth((at) => [
        hereDocument(kubectl('apply', [], { ...at, filename: '-' }), manifestText(objects(p))),
      ]),
  };
}

/** The expectations that hold on one side: a snippet of the lab runs on one cluster only. */
export function expectedOn(side: Side, expects: SampleOutput['expects']): SampleOutput['expects'] {
  return (p) => expects(p).filter(({ dataplanes }) => dataplanes === undefined || dataplanes.includes(side));
}

/** Where the sample outputs of the lab come from. */
export const labBasis =
  'Printed by the real kubectl from two test doubles, one for each cluster; no cluster was involved.';
