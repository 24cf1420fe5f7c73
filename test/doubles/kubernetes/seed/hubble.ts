import type { KubeObject } from '../objects.ts';
import type { ClusterProfile } from '../types.ts';

/**
 * What a client of Relay needs: names of the Service, the Secret and its keys from Microsoft's guide (source id
 * aks-container-network-logs), the pod's port from a log of an AKS cluster (source id aks-issue-5846). The certificates are words,
 * for nothing is forwarded to a Relay here.
 */
export function hubbleObjects({ acns }: ClusterProfile): readonly KubeObject[] {
  if (!acns?.observability) return [];
  const labels = { 'k8s-app': 'hubble-relay' };
  return [
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: 'hubble-relay', namespace: 'kube-system', labels },
      spec: { clusterIP: '10.0.88.20', ports: [{ port: 443, targetPort: 4245 }], selector: labels },
    },
    {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: 'hubble-relay-client-certs', namespace: 'kube-system' },
      type: 'kubernetes.io/tls',
      data: Object.fromEntries(
        ['ca.crt', 'tls.crt', 'tls.key'].map((key) => [key, inBase64(`the test double's ${key}\n`)]),
      ),
    } as KubeObject,
  ];
}

function inBase64(text: string): string {
  return Buffer.from(text).toString('base64');
}
