import type { Expected, Origin } from '../../src/snippet/expected/model.ts';
import { oneOf } from '../../src/snippet/expected/shape.ts';

const origin: Origin = { kind: 'documented', source: 'aks-update-cni' };

/** What makes an update to Overlay possible: no mode yet, no policy engine, no pod subnet. */
export function preconditions(): readonly Expected[] {
  return [
    {
      part: { form: 'json', holds: { mode: null, policy: oneOf('none', 'cilium'), podSubnets: [] } },
      origin,
    },
  ];
}

/** Only the ConfigMap that AKS reconciles; one without that ending is an old or a custom one. */
export function masqueradeConfigs(): readonly Expected[] {
  return [
    { part: { form: 'rows', rows: [{ NAME: 'azure-ip-masq-agent-config-reconciled' }] }, origin },
    { part: { form: 'no row', row: { NAME: 'azure-ip-masq-agent-config' } }, origin },
  ];
}
