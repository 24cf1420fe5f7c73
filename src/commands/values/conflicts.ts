/** Values that the chart refuses, or calls incompatible, when they stand together. */
interface Conflict {
  readonly when: (given: ReadonlyMap<string, unknown>) => boolean;
  readonly says: string;
}

const on = (value: unknown): boolean => value === true || value === 'true';

/** Read in cilium/values.yaml and in templates/cilium-configmap.yaml and validate.yaml of 1.19.6 (cilium-chart). */
const conflicts: readonly Conflict[] = [
  {
    when: (given) => on(given.get('aksbyocni.enabled')) && given.get('routingMode') === 'native',
    says: 'aksbyocni.enabled=true needs a tunnel, found routingMode=native. Leave routingMode out.',
  },
  {
    when: (given) => on(given.get('aksbyocni.enabled')) && on(given.get('azure.enabled')),
    says: 'aksbyocni.enabled and azure.enabled exclude each other. Leave azure.enabled out.',
  },
  {
    when: (given) =>
      given.get('routingMode') === 'native' &&
      !given.has('ipv4NativeRoutingCIDR') &&
      !on(given.get('ipMasqAgent.enabled')) &&
      on(given.get('enableIPv4Masquerade')),
    says: 'routingMode=native with enableIPv4Masquerade=true needs ipv4NativeRoutingCIDR. Set it.',
  },
  {
    when: (given) => on(given.get('hubble.ui.enabled')) && !on(given.get('hubble.relay.enabled')),
    says: 'hubble.ui.enabled=true needs hubble.relay.enabled=true. Set it.',
  },
];

/** What is wrong with values that were given together, by dotted path. */
export function conflictFaults(given: ReadonlyMap<string, unknown>): readonly string[] {
  return conflicts.filter(({ when }) => when(given)).map(({ says }) => says);
}
