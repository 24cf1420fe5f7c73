import type { ICiliumNetworkPolicy } from '@kubernetes-models/cilium/cilium.io/v2/CiliumNetworkPolicy';
import type { ManifestFace } from '../../src/snippet/model.ts';
import { labels, shop } from '../policies/apps.ts';

/** The label of AKS's CoreDNS pods with the prefix that another namespace needs (source id aks-fqdn-howto). */
const dnsPods = { 'k8s:io.kubernetes.pod.namespace': 'kube-system', 'k8s:k8s-app': 'kube-dns' };

const name = 'frontend-by-name';

/** The frontend may ask for any name and connect to one; the DNS rule is what teaches Cilium its addresses. */
export const allowName = {
  objects: () => [
    {
      apiVersion: 'cilium.io/v2',
      kind: 'CiliumNetworkPolicy',
      metadata: { name, namespace: shop },
      spec: {
        endpointSelector: { matchLabels: labels.frontend },
        egress: [
          {
            toEndpoints: [{ matchLabels: dnsPods }],
            toPorts: [{ ports: [{ port: '53', protocol: 'ANY' }], rules: { dns: [{ matchPattern: '*' }] } }],
          },
          {
            toFQDNs: [{ matchName: 'www.microsoft.com' }],
            toPorts: [{ ports: [{ port: '443', protocol: 'TCP' }] }],
          },
        ],
      },
    } satisfies ICiliumNetworkPolicy,
  ],
} as const satisfies ManifestFace;

/**
 * The same object, with the questions limited too. `*` stays within one label, so each depth has a line of its own;
 * the longer lines are what resolvers append (source ids aks-fqdn, cilium-layer3).
 */
export const limitQuestions = {
  objects: () => [
    {
      apiVersion: 'cilium.io/v2',
      kind: 'CiliumNetworkPolicy',
      metadata: { name, namespace: shop },
      spec: {
        endpointSelector: { matchLabels: labels.frontend },
        egress: [
          {
            toEndpoints: [{ matchLabels: dnsPods }],
            toPorts: [
              { ports: [{ port: '53', protocol: 'ANY' }], rules: { dns: questions('*.microsoft.com') } },
            ],
          },
          {
            toFQDNs: [{ matchPattern: '*.microsoft.com' }],
            toPorts: [{ ports: [{ port: '443', protocol: 'TCP' }] }],
          },
        ],
      },
    } satisfies ICiliumNetworkPolicy,
  ],
} as const satisfies ManifestFace;

/** A pattern and what it looks like with search domains of two to five labels behind it. */
function questions(pattern: string): { matchPattern: string }[] {
  const depths = [0, 2, 3, 4, 5];
  return depths.map((depth) => ({ matchPattern: pattern + '.*'.repeat(depth) }));
}
