import type { Expected, Origin } from '../../src/snippet/expected/model.ts';

const origin: Origin = { kind: 'documented', source: 'arm-sdk' };

/** The four settings on each kind of cluster; az prints null where the service holds no value. */
export function profile(): readonly Expected[] {
  return [
    {
      part: json('azure', 'overlay', 'azure', 'none'),
      origin,
      modes: ['overlay'],
      dataplanes: ['azure'],
    },
    {
      part: json('azure', 'overlay', 'cilium', 'cilium'),
      origin,
      modes: ['overlay'],
      dataplanes: ['cilium'],
    },
    {
      part: json('azure', null, 'cilium', 'cilium'),
      origin,
      modes: ['pod-subnet', 'node-subnet'],
      dataplanes: ['cilium'],
    },
    {
      part: json('azure', null, 'azure', 'none'),
      origin,
      modes: ['pod-subnet', 'node-subnet'],
      dataplanes: ['azure'],
    },
    // The service has said `none` and has said nothing for the policy of such a cluster, so only the plugin is expected.
    { part: { form: 'json', holds: { networkPlugin: 'none' } }, origin, modes: ['byo'] },
  ];
}

function json(
  networkPlugin: string,
  networkPluginMode: string | null,
  networkDataplane: string | null,
  networkPolicy: string | null,
): Expected['part'] {
  return { form: 'json', holds: { networkPlugin, networkPluginMode, networkDataplane, networkPolicy } };
}
