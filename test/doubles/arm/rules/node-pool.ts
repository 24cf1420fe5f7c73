import { addresses } from '../../../../src/aks/cidr.ts';
import { asObject, type JsonObject } from '../json.ts';
import type { ErrorDetail } from '../reply.ts';

type PoolRule = (pool: JsonObject, network: JsonObject) => string | undefined;

/**
 * What AKS documents that a Windows pool cannot be: of a name longer than six characters
 * (https://learn.microsoft.com/azure/aks/create-node-pools), on Cilium or another plugin
 * (https://learn.microsoft.com/azure/aks/azure-cni-powered-by-cilium,
 * https://learn.microsoft.com/azure/aks/windows-best-practices), Windows Server 2025 without FIPS
 * (https://learn.microsoft.com/azure/aks/learn/quick-windows-container-deploy-cli). The wording is ours but for the plugin, which is the
 * service's: https://github.com/Azure/AKS/issues/2839
 */
const windows: PoolRule = ({ name, osType, osSKU, enableFIPS }, { networkDataplane, networkPlugin }) => {
  if (osType !== 'Windows') return undefined;
  if (String(name).length > 6)
    return `The name of a Windows node pool has at most six characters, found "${String(name)}".`;
  if (networkDataplane === 'cilium') return 'Windows node pools cannot join a cluster with dataplane cilium.';
  if (networkPlugin !== 'azure')
    return 'Windows agent pools can only be added to AKS clusters using Azure-CNI.';
  if (osSKU === 'Windows2025' && enableFIPS !== true)
    return 'Windows2025 node pools require a FIPS-enabled image.';
  return undefined;
};

/**
 * What Static Egress Gateway documents of its pools
 * (https://learn.microsoft.com/azure/aks/configure-static-egress-gateway). The wording is ours.
 */
const gateway: PoolRule = ({ mode, osType, count, enableAutoScaling, gatewayProfile }, network) => {
  if (mode !== 'Gateway') return undefined;
  if (asObject(network['staticEgressGatewayProfile'])['enabled'] !== true)
    return 'Gateway node pools require Static Egress Gateway to be enabled on the cluster.';
  if (osType === 'Windows') return 'Windows node pools cannot be gateway node pools.';
  if (enableAutoScaling === true) return 'Gateway node pools do not support the cluster autoscaler.';
  return prefixProblem(Number(asObject(gatewayProfile)['publicIPPrefixSize'] ?? 31), Number(count));
};

function prefixProblem(size: number, count: number): string | undefined {
  if (size < 28 || size > 31) return `The gateway prefix size must be 28 to 31, found ${size}.`;
  const most = addresses(size);
  return count > most ? `A /${size} prefix serves ${most} gateway nodes, found ${count}.` : undefined;
}

/** The error with which the service refuses a node pool, or nothing where all rules accept it. */
export function poolProblem(pool: JsonObject, network: JsonObject): ErrorDetail | undefined {
  const message = windows(pool, network) ?? gateway(pool, network);
  return message === undefined ? undefined : { code: 'BadRequest', message, target: 'agentPoolProfile' };
}
