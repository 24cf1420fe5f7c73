import { isDeepStrictEqual } from 'node:util';

/** Values that az sends without being asked; each is what the service assumes anyway, or empty. */
const neutralPool = {
  enableAutoScaling: false,
  enableEncryptionAtHost: false,
  enableFIPS: false,
  enableNodePublicIP: false,
  enableUltraSSD: false,
  nodeTaints: [],
  orchestratorVersion: '',
  scaleSetPriority: 'Regular',
  upgradeSettings: {},
  vmSize: '',
};
const neutralCluster = {
  addonProfiles: {},
  bootstrapProfile: { artifactSource: 'Direct' },
  disableLocalAccounts: false,
  enableRBAC: true,
  kubernetesVersion: '',
  storageProfile: {},
  sku: { name: 'Base', tier: 'Free' },
};

/** Settings that the facts state, or that only name the cluster. */
const statedPool = ['name', 'mode', 'osType', 'type', 'count', 'vnetSubnetID', 'podSubnetID'];
const statedCluster = ['identity', 'location', 'dnsPrefix', 'networkProfile', 'agentPoolProfiles'];

type Settings = Readonly<Record<string, unknown>>;

/**
 * Settings of a cluster that its facts do not state and that are not what everybody gets: one face would ask for
 * more than the page says. Takes ARM's PUT body with `properties` spread over the top, or Pulumi's inputs, and the
 * keys of a pool that the facts of this one task state.
 */
export function unstated(cluster: Settings, poolKeys: readonly string[] = []): readonly string[] {
  const pools = (cluster['agentPoolProfiles'] ?? []) as readonly Settings[];
  return [
    ...extras(cluster, statedCluster, neutralCluster),
    ...pools.flatMap((pool) => extras(pool, [...statedPool, ...poolKeys], neutralPool)),
  ];
}

function extras(given: Settings, stated: readonly string[], neutral: Settings): string[] {
  return Object.entries(given)
    .filter(([key, value]) => value !== undefined && value !== null && !stated.includes(key))
    .filter(([key, value]) => !isDeepStrictEqual(value, neutral[key]))
    .map(([key, value]) => `${key}: ${JSON.stringify(value)} is in no facts.ts`);
}
