import { nearest } from '../../commands/nearest.ts';

/** A kind of Azure resource that a task creates. */
export interface ResourceKind {
  /** As ARM names it. */
  readonly type: string;
  readonly about: string;
}

/** By azure-native module and class; types as in the paths that az sends. */
const kinds: Readonly<Record<string, ResourceKind>> = {
  'resources:ResourceGroup': { type: 'Microsoft.Resources/resourceGroups', about: 'holds everything below' },
  'network:VirtualNetwork': { type: 'Microsoft.Network/virtualNetworks', about: 'your network' },
  'network:Subnet': { type: 'Microsoft.Network/virtualNetworks/subnets', about: 'its subnets' },
  'containerservice:ManagedCluster': {
    type: 'Microsoft.ContainerService/managedClusters',
    about: 'the cluster',
  },
  'authorization:RoleAssignment': {
    type: 'Microsoft.Authorization/roleAssignments',
    about: 'lets the cluster work in your node subnet',
  },
};

/** A resource kind with the number of resources of it. */
export interface CountedKind extends ResourceKind {
  readonly count: number;
}

/** The Azure resources that a program creates, in its order, read from its text; throws on one without a row above. */
export function createdBy(program: string): readonly CountedKind[] {
  const modules = new Map(
    [...program.matchAll(/^import \* as (\w+) from '@pulumi\/azure-native\/(\w+)';$/gm)].map(
      ([, name = '', path = '']) => [name, path],
    ),
  );
  const counts = new Map<string, number>();
  for (const [, name = '', made = ''] of program.matchAll(/\bnew (\w+)\.(\w+)\(/g)) {
    const path = modules.get(name);
    if (path) counts.set(`${path}:${made}`, (counts.get(`${path}:${made}`) ?? 0) + 1);
  }
  return [...counts].map(([key, count]) => ({ ...kindOf(key), count }));
}

/** What ARM calls a resource of Pulumi's azure-native, named `module:Class`. */
export function kindOf(key: string): ResourceKind {
  const kind = kinds[key];
  if (kind) return kind;
  throw new Error(
    `A program creates ${key}, which src/site/downloads/resources.ts does not know.${nearest(key, Object.keys(kinds))} Add its ARM type.`,
  );
}
