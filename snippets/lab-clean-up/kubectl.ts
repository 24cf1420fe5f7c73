import { kubectl } from '../../src/commands/build.ts';
import type { ShellFace } from '../../src/snippet/model.ts';
import { labGroup, sides } from '../lab-clusters/sides.ts';
import * as expected from './expected.ts';

/** Takes contexts, clusters and users of the lab out of the kubeconfig; az names the users by group and cluster. */
export const forget = {
  script: () =>
    Object.values(sides).flatMap(({ cluster, context }) => [
      kubectl('config delete-context', [context], {}),
      kubectl('config delete-cluster', [context], {}),
      kubectl('config delete-user', [`clusterUser_${labGroup}_${cluster}`], {}),
    ]),
  output: {
    journey: 'lab',
    basis: 'Printed by the real kubectl, from the kubeconfig that az wrote.',
    expects: expected.forget,
  },
} as const satisfies ShellFace;
