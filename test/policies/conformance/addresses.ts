import type { INetworkPolicyEgressRule } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicyEgressRule';
import { np, pod, type ConformanceCase } from '../xyz.ts';

const egressTo = (cidr: string, except: string[] = []): INetworkPolicyEgressRule => ({
  to: [{ ipBlock: { cidr, except } }],
});

/**
 * Address ranges held against pods. Only pods are asked here, so on Cilium, which holds ranges against addresses
 * outside the cluster only, every rule is in vain.
 */
export const addressCases: readonly ConformanceCase[] = [
  {
    name: 'ipBlock with except: all pods but those of y',
    policies: [
      np('except', {
        podSelector: pod('a'),
        policyTypes: ['Egress'],
        egress: [egressTo('10.244.0.0/16', ['10.244.2.0/24'])],
      }),
    ],
    truths: [
      {
        port: 80,
        table: '...XXX... ......... ......... ......... ......... ......... ......... ......... .........',
        cilium: '.XXXXXXXX ......... ......... ......... ......... ......... ......... ......... .........',
      },
    ],
  },
  {
    name: 'an exception binds its own range only: another rule may allow it',
    policies: [
      np('except', {
        podSelector: pod('a'),
        policyTypes: ['Egress'],
        egress: [egressTo('10.244.0.0/16', ['10.244.2.0/24']), egressTo('10.244.2.1/32')],
      }),
    ],
    truths: [
      {
        port: 80,
        table: '....XX... ......... ......... ......... ......... ......... ......... ......... .........',
        cilium: '.XXXXXXXX ......... ......... ......... ......... ......... ......... ......... .........',
      },
    ],
  },
  {
    name: 'ipBlock for ingress',
    policies: [
      np('one', { podSelector: pod('a'), ingress: [{ from: [{ ipBlock: { cidr: '10.244.3.2/32' } }] }] }),
    ],
    truths: [
      {
        port: 80,
        table: '......... X........ X........ X........ X........ X........ X........ ......... X........',
        cilium: '......... X........ X........ X........ X........ X........ X........ X........ X........',
      },
    ],
  },
  {
    name: 'egress to 0.0.0.0/0',
    policies: [np('any', { policyTypes: ['Egress'], egress: [egressTo('0.0.0.0/0')] })],
    truths: [
      {
        port: 80,
        table: '......... ......... ......... ......... ......... ......... ......... ......... .........',
        cilium: '.XXXXXXXX X.XXXXXXX XX.XXXXXX ......... ......... ......... ......... ......... .........',
      },
    ],
  },
  {
    name: 'the way out that Microsoft names: selectors beside 0.0.0.0/0',
    policies: [
      np('any', {
        policyTypes: ['Egress'],
        egress: [
          { to: [{ ipBlock: { cidr: '0.0.0.0/0' } }, { namespaceSelector: {} }, { podSelector: {} }] },
        ],
      }),
    ],
    truths: [
      {
        port: 80,
        table: '......... ......... ......... ......... ......... ......... ......... ......... .........',
      },
    ],
  },
];
