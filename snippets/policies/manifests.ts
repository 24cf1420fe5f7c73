import type { ICiliumNetworkPolicy } from '@kubernetes-models/cilium/cilium.io/v2/CiliumNetworkPolicy';
import type { INetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicy';
import type { INamespace } from 'kubernetes-models/v1/Namespace';
import type { ManifestFace } from '../../src/snippet/model.ts';
import { backendPort, deployment, labels, service, shop } from './apps.ts';

/** A client, a server behind a Service, and a second client that no policy will mention. */
export const apps = {
  objects: () => [
    { apiVersion: 'v1', kind: 'Namespace', metadata: { name: shop } } satisfies INamespace,
    deployment('frontend'),
    deployment('backend', backendPort),
    deployment('stranger'),
    service('backend', backendPort),
  ],
} as const satisfies ManifestFace;

/** The label of AKS's CoreDNS pods (source id aks-coredns-troubleshoot). */
const dnsPods = { 'k8s-app': 'kube-dns' };

/** Denies both directions for every pod of the namespace, and lets every pod ask the cluster's DNS, in one file. */
export const defaultDeny = {
  objects: () => [
    {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'NetworkPolicy',
      metadata: { name: 'default-deny', namespace: shop },
      spec: { podSelector: {}, policyTypes: ['Ingress', 'Egress'] },
    } satisfies INetworkPolicy,
    {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'NetworkPolicy',
      metadata: { name: 'allow-dns', namespace: shop },
      spec: {
        podSelector: {},
        policyTypes: ['Egress'],
        egress: [
          {
            // Both selectors in one entry: these pods in that namespace. Two entries would mean either.
            to: [
              {
                namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'kube-system' } },
                podSelector: { matchLabels: dnsPods },
              },
            ],
            ports: [
              { protocol: 'UDP', port: 53 },
              { protocol: 'TCP', port: 53 },
            ],
          },
        ],
      },
    } satisfies INetworkPolicy,
  ],
} as const satisfies ManifestFace;

/** One connection needs two rules under default deny: out of the client, and into the server. */
export const allowBackend = {
  objects: () => [
    {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'NetworkPolicy',
      metadata: { name: 'frontend-to-backend', namespace: shop },
      spec: {
        podSelector: { matchLabels: labels.frontend },
        policyTypes: ['Egress'],
        egress: [
          {
            to: [{ podSelector: { matchLabels: labels.backend } }],
            ports: [{ protocol: 'TCP', port: backendPort }],
          },
        ],
      },
    } satisfies INetworkPolicy,
    {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'NetworkPolicy',
      metadata: { name: 'backend-from-frontend', namespace: shop },
      spec: {
        podSelector: { matchLabels: labels.backend },
        policyTypes: ['Ingress'],
        ingress: [
          {
            from: [{ podSelector: { matchLabels: labels.frontend } }],
            ports: [{ protocol: 'TCP', port: backendPort }],
          },
        ],
      },
    } satisfies INetworkPolicy,
  ],
} as const satisfies ManifestFace;

/** The trap: on Cilium a range selects no pod, so this allows nothing between pods; other engines open the port. */
export const ipBlock = {
  objects: (p) => [
    {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'NetworkPolicy',
      metadata: { name: 'pods-by-range', namespace: shop },
      spec: {
        podSelector: {},
        policyTypes: ['Ingress', 'Egress'],
        ingress: [
          {
            from: [{ ipBlock: { cidr: p.podCidr } }],
            ports: [{ protocol: 'TCP', port: backendPort }],
          },
        ],
        egress: [
          {
            to: [{ ipBlock: { cidr: p.podCidr } }],
            ports: [{ protocol: 'TCP', port: backendPort }],
          },
        ],
      },
    } satisfies INetworkPolicy,
  ],
} as const satisfies ManifestFace;

/** The same intent in Cilium's own kind; labels of another namespace need the prefix that Cilium gives them. */
export const cilium = {
  objects: () => [
    {
      apiVersion: 'cilium.io/v2',
      kind: 'CiliumNetworkPolicy',
      metadata: { name: 'default-deny-allow-dns', namespace: shop },
      spec: {
        endpointSelector: {},
        // A rule that names nobody: every pod now denies what no other rule allows.
        ingress: [{}],
        egress: [
          {
            toEndpoints: [{ matchLabels: { 'k8s:io.kubernetes.pod.namespace': 'kube-system', ...dnsPods } }],
            toPorts: [
              {
                ports: [
                  { port: '53', protocol: 'UDP' },
                  { port: '53', protocol: 'TCP' },
                ],
              },
            ],
          },
        ],
      },
    } satisfies ICiliumNetworkPolicy,
    {
      apiVersion: 'cilium.io/v2',
      kind: 'CiliumNetworkPolicy',
      metadata: { name: 'frontend-to-backend', namespace: shop },
      spec: {
        endpointSelector: { matchLabels: labels.frontend },
        egress: [
          {
            toEndpoints: [{ matchLabels: labels.backend }],
            toPorts: [{ ports: [{ port: String(backendPort), protocol: 'TCP' }] }],
          },
        ],
      },
    } satisfies ICiliumNetworkPolicy,
    {
      apiVersion: 'cilium.io/v2',
      kind: 'CiliumNetworkPolicy',
      metadata: { name: 'backend-from-frontend', namespace: shop },
      spec: {
        endpointSelector: { matchLabels: labels.backend },
        ingress: [
          {
            fromEndpoints: [{ matchLabels: labels.frontend }],
            toPorts: [{ ports: [{ port: String(backendPort), protocol: 'TCP' }] }],
          },
        ],
      },
    } satisfies ICiliumNetworkPolicy,
  ],
} as const satisfies ManifestFace;
