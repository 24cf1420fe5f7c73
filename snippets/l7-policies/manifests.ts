import type { ICiliumNetworkPolicy } from '@kubernetes-models/cilium/cilium.io/v2/CiliumNetworkPolicy';
import type { ManifestFace } from '../../src/snippet/model.ts';
import { backendPort, labels, shop } from '../policies/apps.ts';

/**
 * The frontend may send one request to the backend. The server of the example also runs any command it is sent to
 * `/shell` (kubernetes/kubernetes, test/images/agnhost/README.md), which an open port would not stop.
 */
export const allowRequest = {
  objects: () => [
    {
      apiVersion: 'cilium.io/v2',
      kind: 'CiliumNetworkPolicy',
      metadata: { name: 'backend-requests', namespace: shop },
      spec: {
        endpointSelector: { matchLabels: labels.backend },
        ingress: [
          {
            fromEndpoints: [{ matchLabels: labels.frontend }],
            toPorts: [
              {
                ports: [{ port: String(backendPort), protocol: 'TCP' }],
                rules: { http: [{ method: 'GET', path: '/hostname' }] },
              },
            ],
          },
        ],
      },
    } satisfies ICiliumNetworkPolicy,
  ],
} as const satisfies ManifestFace;
