/** The parts of a resource id that handlers ask for. */
export interface ResourceId {
  readonly group: string;
  /** For example `Microsoft.Network/virtualNetworks/subnets`. */
  readonly type: string;
  /** The names along the path, without the group: network and subnet, or cluster. */
  readonly names: readonly string[];
}

/** The only subscription of the double. */
export const subscriptionId = '00000000-0000-0000-0000-000000000000';

const pattern =
  /^\/subscriptions\/[^/]+\/resourceGroups\/([^/]+)(?:.*\/providers\/([^/]+)((?:\/[^/]+\/[^/]+)+))?$/i;

/** Takes a resource id apart; undefined where the text is no id of a group or of something inside one. */
export function parseResourceId(id: string): ResourceId | undefined {
  const [, group, provider, path = ''] = pattern.exec(id) ?? [];
  if (group === undefined) return undefined;
  const segments = path.split('/').slice(1);
  const types = segments.filter((_, index) => index % 2 === 0);
  const names = segments.filter((_, index) => index % 2 === 1);
  return provider
    ? { group, type: [provider, ...types].join('/'), names }
    : { group, type: 'Microsoft.Resources/resourceGroups', names: [group] };
}

/** The id of the resource group that a path lies in; undefined outside of groups. */
export function groupIdOf(path: string): string | undefined {
  return /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+/i.exec(path)?.[0];
}
