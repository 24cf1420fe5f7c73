import { addDays } from '../../../src/aks/calendar/day.ts';
import { facts } from '../../../src/aks/limits.ts';
import { minorBefore } from '../../../src/aks/version.ts';
import { overlay, podSubnet, npm, type Case } from './scenarios.ts';

const overlayUpdate = facts['k8s-min-overlay-update'].value;
const windowsEnd = facts['npm-windows-end'].value;
const linuxEnd = facts['npm-linux-end'].value;

/** Updates, versions and dates. */
export const changes: readonly Case[] = [
  [
    'ipam-forward',
    'kubenet to overlay',
    { change: { from: { ipam: 'kubenet' }, to: { ipam: 'overlay' } } },
    'holds',
  ],
  [
    'ipam-forward',
    'overlay back to node subnet',
    { change: { from: { ipam: 'overlay' }, to: { ipam: 'node subnet' } } },
    'broken',
  ],
  [
    'ipam-forward',
    'overlay to pod subnet',
    { change: { from: { ipam: 'overlay' }, to: { ipam: 'pod subnet' } } },
    'broken',
  ],
  [
    'ipam-forward',
    'own CNI to overlay',
    { change: { from: { ipam: 'own CNI' }, to: { ipam: 'overlay' } } },
    'broken',
  ],
  [
    'dataplane-forward',
    'pod subnet to Cilium',
    {
      change: {
        from: { ipam: 'pod subnet', dataplane: 'azure' },
        to: { ipam: 'pod subnet', dataplane: 'cilium' },
      },
    },
    'holds',
  ],
  [
    'dataplane-forward',
    'kubenet to Cilium',
    { change: { from: { ipam: 'kubenet' }, to: { ipam: 'kubenet', dataplane: 'cilium' } } },
    'broken',
  ],
  [
    'cilium-linux-only',
    'an update to Cilium with Windows',
    {
      change: { from: { ipam: 'overlay', dataplane: 'azure' }, to: { ipam: 'overlay', dataplane: 'cilium' } },
      pools: [{ name: 'w', os: 'Windows', count: 1 }],
    },
    'broken',
  ],
  [
    'overlay-update-policy',
    'the minor before the least',
    {
      kubernetesVersion: minorBefore(overlayUpdate),
      change: { from: { ipam: 'kubenet' }, to: { ipam: 'overlay' } },
    },
    'broken',
  ],
  [
    'overlay-update-policy',
    'the least minor',
    {
      kubernetesVersion: overlayUpdate,
      change: { from: { ipam: 'kubenet', policy: 'none' }, to: { ipam: 'overlay' } },
    },
    'holds',
  ],
  [
    'pod-range-superset',
    'a smaller range',
    {
      change: {
        from: { ipam: 'overlay', podCidr: '10.244.0.0/16' },
        to: { ipam: 'overlay', podCidr: '10.244.0.0/17' },
      },
    },
    'broken',
  ],
  [
    'pod-range-superset',
    'the same range',
    {
      change: {
        from: { ipam: 'overlay', podCidr: '10.244.0.0/16' },
        to: { ipam: 'overlay', podCidr: '10.244.0.0/16' },
      },
    },
    'not applicable',
  ],
  [
    'pod-range-superset',
    'with Windows nodes',
    {
      change: {
        from: { ipam: 'overlay', podCidr: '10.244.0.0/18' },
        to: { ipam: 'overlay', podCidr: '10.244.0.0/16' },
      },
      pools: [{ name: 'w', os: 'Windows', count: 1 }],
    },
    'broken',
  ],
  [
    'kubernetes-window',
    '1.3 is not 1.35',
    { kubernetesVersion: '1.3', supportedVersions: ['1.35'] },
    'broken',
  ],
  [
    'kubernetes-window',
    'an empty window',
    { kubernetesVersion: '1.35', supportedVersions: [] },
    'not applicable',
  ],
  ['npm-end', 'Windows on its last day', npm('Windows', windowsEnd), 'holds'],
  ['npm-end', 'Windows a day later', npm('Windows', addDays(windowsEnd, 1)), 'broken'],
  ['npm-end', 'Linux on its last day', npm('Linux', linuxEnd), 'holds'],
  ['npm-end', 'Linux a day later', npm('Linux', addDays(linuxEnd, 1)), 'broken'],
  [
    'static-egress-gateway',
    'two families',
    {
      network: { ...overlay, podCidrs: ['10.244.0.0/16', 'fd00::/64'] },
      features: ['static egress gateway'],
    },
    'broken',
  ],
  [
    'static-egress-gateway',
    'pod subnet',
    { ...podSubnet('10.241.0.0/24', { count: 1 }), features: ['static egress gateway'] },
    'broken',
  ],
  [
    'previews-announced',
    'a feature that is no preview',
    { features: ['eBPF host routing'], announces: [] },
    'holds',
  ],
];
