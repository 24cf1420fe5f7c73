import { identityIds } from './clusters/cluster.ts';
import { subscriptionId } from './resource-id.ts';

/** The name of the double's cloud. Any but `AzureCloud`, for which az has addresses of its own. */
export const cloudName = 'ArmDouble';

/**
 * Answers what az asks before it turns to resources: the addresses of the cloud, a token for the managed
 * identity, subscriptions and tenants. Undefined for any other path. None of it is recorded.
 */
export function cloudAnswer(path: string, url: string): unknown {
  switch (path) {
    case '/metadata/endpoints':
      return [cloud(url)];
    case '/msi/token':
      return { access_token: token(), expires_on: '4102444800', resource: url, token_type: 'Bearer' };
    case '/subscriptions':
      return { value: [subscription()] };
    case '/tenants':
      return { value: [{ id: `/tenants/${identityIds.tenantId}`, tenantId: identityIds.tenantId }] };
    default:
      return undefined;
  }
}

/** Every address is the double's own, so that no mistake can reach a real cloud. */
function cloud(url: string): unknown {
  return {
    name: cloudName,
    portal: url,
    authentication: { loginEndpoint: url, audiences: [url], tenant: 'common', identityProvider: 'AAD' },
    resourceManager: url,
    graph: url,
    graphAudience: url,
    microsoftGraphResourceId: url,
    gallery: url,
    media: url,
    batch: url,
    sqlManagement: url,
    activeDirectoryDataLake: url,
    vmImageAliasDoc: url,
    suffixes: { acrLoginServer: 'acr.invalid', keyVaultDns: 'vault.invalid', storage: 'storage.invalid' },
  };
}

/** An unsigned token: az reads the tenant from it and checks nothing else. */
function token(): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const { tenantId, principalId } = identityIds;
  const identity = `/subscriptions/${subscriptionId}/resourceGroups/double/providers/Microsoft.ManagedIdentity/userAssignedIdentities/double`;
  return `${part({ alg: 'none', typ: 'JWT' })}.${part({ tid: tenantId, oid: principalId, xms_mirid: identity })}.`;
}

function subscription(): unknown {
  return {
    id: `/subscriptions/${subscriptionId}`,
    subscriptionId,
    tenantId: identityIds.tenantId,
    displayName: 'Double',
    state: 'Enabled',
  };
}
