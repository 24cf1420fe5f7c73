import { asObjects, asText, type JsonObject } from '../json.ts';
import { subnetPrefixes } from '../networks.ts';
import type { ErrorDetail } from '../reply.ts';
import { parseResourceId } from '../resource-id.ts';
import type { UsedSubnet } from '../rules/rule.ts';
import type { ResourceStore } from '../store.ts';

/** A subnet id in a node pool, and the property that carries it. */
interface Reference {
  readonly target: string;
  readonly id: string;
}

/** The stored subnets that the node pools of a cluster name; those that are not stored are left out. */
export function usedSubnets(properties: JsonObject, store: ResourceStore): UsedSubnet[] {
  return references(properties).flatMap(({ id }) => {
    const subnet = store.get(id);
    return subnet ? [{ id, prefixes: subnetPrefixes(subnet) }] : [];
  });
}

/**
 * The error for the first node pool that names a subnet which is malformed or does not exist. Codes and messages
 * as the service states them: https://github.com/hashicorp/terraform-provider-azurerm/issues/1166,
 * https://github.com/sassoftware/viya4-iac-azure/issues/163
 */
export function missingSubnet(properties: JsonObject, store: ResourceStore): ErrorDetail | undefined {
  for (const { target, id } of references(properties)) {
    const { group, names } = parseResourceId(id) ?? {};
    if (!names) return malformed(id, target);
    if (store.get(id)) continue;
    const [network = '', subnet = ''] = names;
    const message = `Could not find subnet ${subnet} in vnet ${network} from resource group ${group}`;
    return { code: 'SubnetNotFound', message: `${message} of subscription ${id.split('/')[2]}.`, target };
  }
  return undefined;
}

function malformed(id: string, target: string): ErrorDetail {
  const path = `properties.${target}`;
  return {
    code: 'LinkedInvalidPropertyId',
    message: `Property id '${id}' at path '${path}' is invalid. Expect fully qualified resource Id that start with '/subscriptions/{subscriptionId}' or '/providers/{resourceProviderNamespace}/'.`,
    target,
  };
}

function references(properties: JsonObject): Reference[] {
  return asObjects(properties['agentPoolProfiles']).flatMap((pool, index) =>
    ['vnetSubnetID', 'podSubnetID'].flatMap((name) => {
      const id = asText(pool[name]);
      return id ? [{ target: `agentPoolProfiles[${index}].${name}`, id }] : [];
    }),
  );
}
