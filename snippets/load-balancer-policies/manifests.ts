import type { ICiliumNetworkPolicy } from '@kubernetes-models/cilium/cilium.io/v2/CiliumNetworkPolicy';
import type { INetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicy';
import type { IService } from 'kubernetes-models/v1/Service';
import type { ManifestFace } from '../../src/snippet/model.ts';
import { backendPort, labels, shop } from '../policies/apps.ts';

/** Stands for the reader's clients: reserved for documentation (RFC 5737), so it is nobody's. */
const clients = '203.0.113.0/24';

/** The packet keeps the address of the client, so a range of clients selects it. */
export const local = {
  objects: () => [
    door({ externalTrafficPolicy: 'Local' }),
    {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'NetworkPolicy',
      metadata: { name: 'backend-from-clients', namespace: shop },
      spec: {
        podSelector: { matchLabels: labels.backend },
        policyTypes: ['Ingress'],
        ingress: [
          { from: [{ ipBlock: { cidr: clients } }], ports: [{ protocol: 'TCP', port: backendPort }] },
        ],
      },
    } satisfies INetworkPolicy,
  ],
} as const satisfies ManifestFace;

/** Other nodes pass clients and probes on under their own name, so the ranges of the clients stand at the door. */
export const cluster = {
  objects: () => [
    door({ externalTrafficPolicy: 'Cluster', loadBalancerSourceRanges: [clients] }),
    {
      apiVersion: 'cilium.io/v2',
      kind: 'CiliumNetworkPolicy',
      metadata: { name: 'backend-from-load-balancer', namespace: shop },
      spec: {
        endpointSelector: { matchLabels: labels.backend },
        ingress: [
          {
            fromEntities: ['world', 'remote-node'],
            toPorts: [{ ports: [{ port: String(backendPort), protocol: 'TCP' }] }],
          },
        ],
      },
    } satisfies ICiliumNetworkPolicy,
  ],
} as const satisfies ManifestFace;

function door(
  policy: Pick<NonNullable<IService['spec']>, 'externalTrafficPolicy' | 'loadBalancerSourceRanges'>,
): IService {
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'public', namespace: shop },
    spec: {
      type: 'LoadBalancer',
      ...policy,
      selector: { ...labels.backend },
      ports: [{ port: backendPort, targetPort: backendPort }],
    },
  } satisfies IService;
}
