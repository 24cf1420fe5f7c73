import type { Expected, Origin } from '../../src/snippet/expected/model.ts';
import { sides } from './sides.ts';

export { daemonSets } from '../inspect-dataplane/expected.ts';

const service: Origin = { kind: 'documented', source: 'arm-sdk' };

/** The same addresses on both; dataplane and policy engine differ. */
export function profile(): readonly Expected[] {
  const same = { networkPlugin: 'azure', networkPluginMode: 'overlay' };
  return [
    {
      part: { form: 'json', holds: { ...same, networkDataplane: 'azure', networkPolicy: 'calico' } },
      origin: service,
      dataplanes: ['azure'],
    },
    {
      part: { form: 'json', holds: { ...same, networkDataplane: 'cilium', networkPolicy: 'cilium' } },
      origin: service,
      dataplanes: ['cilium'],
    },
  ];
}

/** The two names by which every later command means its cluster. */
export function contexts(): readonly Expected[] {
  const lines = [sides.azure.context, sides.cilium.context];
  return [{ part: { form: 'lines', lines }, origin: { kind: 'recorded' } }];
}
