import { describePart } from '../../snippet/expected/describe.ts';
import type { Expected, Place } from '../../snippet/expected/model.ts';

/** One line of what a reader's own output must show. */
export interface Expectation {
  /** The clusters it is about; empty where it holds on all. */
  readonly on: string;
  readonly text: string;
  readonly origin: string;
  /** Id in content/sources.yaml. */
  readonly source?: string;
}

const modes = {
  overlay: 'Overlay',
  'pod-subnet': 'Pod Subnet',
  'node-subnet': 'Node Subnet',
  byo: 'BYO CNI',
} as const satisfies Record<Place['mode'], string>;

const dataplanes = {
  azure: 'Azure dataplane',
  cilium: 'Cilium',
  none: 'no dataplane of AKS',
} as const satisfies Record<Place['dataplane'], string>;

/** The expectations of an output in the words of the page. */
export function expectationLines(expects: readonly Expected[]): readonly Expectation[] {
  return expects.map(({ part, origin, modes: inModes = [], dataplanes: onDataplanes = [] }) => ({
    on: [inModes.map((mode) => modes[mode]).join(', '), onDataplanes.map((one) => dataplanes[one]).join(', ')]
      .filter((words) => words !== '')
      .join(' with '),
    text: describePart(part),
    origin: origin.kind,
    ...(origin.kind === 'recorded' ? {} : { source: origin.source }),
  }));
}
