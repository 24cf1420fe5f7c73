import { facts } from '../../src/aks/limits.ts';
import type { Expected, Origin } from '../../src/snippet/expected/model.ts';
import { name, rest } from '../../src/snippet/expected/shape.ts';

const cni: Origin = { kind: 'derived', source: 'acn-transparent-endpoint' };
const settings: Origin = { kind: 'derived', source: 'acn-cilium-config' };

/** One gateway on the pod's only cable; it differs by dataplane. */
export function podRoutes(): readonly Expected[] {
  const gateway = (address: string): Expected['part'] => ({
    form: 'lines',
    lines: [[`default via ${address} dev eth0`, rest()]],
  });
  return [
    { part: gateway(facts['overlay-pod-gateway'].value), origin: cni, dataplanes: ['azure'] },
    { part: gateway(facts['cilium-router-address'].value), origin: settings, dataplanes: ['cilium'] },
  ];
}

/** A device a pod, and silence where tunnels and bridges are asked for. */
export function devices(): readonly Expected[] {
  const pods = (begins: string): Expected['part'] => ({
    form: 'repeated line',
    line: [name(begins), ' UP ', rest()],
  });
  const silent = ['vxlan', 'geneve', 'bridge'].map((kind): Expected => {
    const part = { form: 'silence', of: `ip -details link show type ${kind}` } as const;
    return { part, origin: kind === 'bridge' ? cni : settings };
  });
  return [
    { part: pods('azv'), origin: cni, dataplanes: ['azure'] },
    { part: pods('lxc'), origin: settings, dataplanes: ['cilium'] },
    ...silent,
  ];
}
