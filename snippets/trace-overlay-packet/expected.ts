import { facts } from '../../src/aks/limits.ts';
import type { Parameters } from '../../src/aks/parameters.ts';
import type { Expected, Origin } from '../../src/snippet/expected/model.ts';
import { cidr, ip, name, rest, version } from '../../src/snippet/expected/shape.ts';

const concept: Origin = { kind: 'documented', source: 'aks-overlay-concepts' };
const cni: Origin = { kind: 'derived', source: 'acn-transparent-endpoint' };
const settings: Origin = { kind: 'derived', source: 'acn-cilium-config' };

/** Two ranges that have nothing in common: nodes in the subnet, pods in the pod CIDR. */
export function addresses(p: Parameters): readonly Expected[] {
  return [
    {
      part: { form: 'every row', row: { STATUS: 'Ready', VERSION: version(), 'INTERNAL-IP': ip() } },
      origin: concept,
    },
    { part: { form: 'no row', row: { 'INTERNAL-IP': ip(p.podCidr) } }, origin: concept },
    { part: { form: 'every row', row: { IP: ip(p.podCidr) } }, origin: concept },
  ];
}

/** One prefix a node, all of the same length. */
export function nodePrefixes(p: Parameters): readonly Expected[] {
  const line = [name('aks-'), ' ', cidr(p.podCidr, facts['overlay-node-prefix'].value)];
  return [
    {
      part: { form: 'repeated line', line, every: true },
      origin: { kind: 'derived', source: 'acn-nnc-conversion' },
    },
  ];
}

/** Routes to the pods of this node, by device; none to another node's prefix. */
export function nodeRoutes(p: Parameters): readonly Expected[] {
  const toPod = (device: string): Expected['part'] => ({
    form: 'repeated line',
    line: [ip(p.podCidr), ' dev ', name(device), rest()],
  });
  return [
    { part: { form: 'repeated line', line: ['default via ', ip(), rest()] }, origin: cni },
    { part: toPod('azv'), origin: cni, dataplanes: ['azure'] },
    { part: toPod('lxc'), origin: settings, dataplanes: ['cilium'] },
    {
      part: { form: 'no line', line: [cidr(p.podCidr, facts['overlay-node-prefix'].value), ' ', rest()] },
      origin: cni,
    },
  ];
}

/** Silence where tunnels are asked for, after a command that always prints. */
export function noTunnel(): readonly Expected[] {
  return [
    { part: { form: 'repeated line', line: ['eth0 UP ', rest()] }, origin: { kind: 'recorded' } },
    { part: { form: 'silence', of: 'ip -details link show type vxlan' }, origin: settings },
    { part: { form: 'silence', of: 'ip -details link show type geneve' }, origin: settings },
    { part: { form: 'no words', words: ['vxlan', 'geneve'] }, origin: settings },
  ];
}

/** Only the pod CIDR, and link-local addresses, keep the pod's address. */
export function masquerade(p: Parameters): readonly Expected[] {
  const reconciled = { NonMasqueradeCIDRs: [p.podCidr], MasqLinkLocal: true };
  return [
    {
      part: { form: 'yaml', holds: { data: { 'ip-masq-agent-reconciled': reconciled } } },
      origin: { kind: 'derived', source: 'acn-ip-masq-config' },
    },
  ];
}
