import type { KubeObject } from '../objects.ts';

/** Addresses: kubernetes is the first of the service range, kube-dns AKS's default DNS address (source id arm-spec). */
export const systemServices: readonly KubeObject[] = [
  service('default', 'kubernetes', '10.0.0.1', [{ name: 'https', port: 443, targetPort: 443 }]),
  {
    apiVersion: 'v1',
    kind: 'Endpoints',
    metadata: { name: 'kubernetes', namespace: 'default' },
    // AKS's API server is outside the cluster; the address is one that is reserved for examples.
    subsets: [
      { addresses: [{ ip: '203.0.113.10' }], ports: [{ name: 'https', port: 443, protocol: 'TCP' }] },
    ],
  },
  service(
    'kube-system',
    'kube-dns',
    '10.0.0.10',
    [
      { name: 'dns', port: 53, protocol: 'UDP', targetPort: 53 },
      { name: 'dns-tcp', port: 53, protocol: 'TCP', targetPort: 53 },
    ],
    { 'k8s-app': 'kube-dns' },
  ),
  service('kube-system', 'metrics-server', '10.0.74.12', [{ port: 443, targetPort: 4443 }], {
    'k8s-app': 'metrics-server',
  }),
];

function service(
  namespace: string,
  name: string,
  clusterIP: string,
  ports: readonly object[],
  selector?: Readonly<Record<string, string>>,
): KubeObject {
  const spec = { clusterIP, ports, ...(selector ? { selector } : {}) };
  return { apiVersion: 'v1', kind: 'Service', metadata: { name, namespace }, spec };
}
