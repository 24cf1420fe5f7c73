import type { Cluster } from '../cluster.ts';
import { kindNamed } from '../kinds.ts';
import { listAt, textAt, type KubeObject } from '../objects.ts';
import { align } from './align.ts';

/** One front of a Service in the agent's load balancer, with its backends. */
export interface Front {
  readonly id: number;
  readonly service: KubeObject;
  readonly address: string;
  /** Empty where the port has no name. */
  readonly portName: string;
  readonly port: number;
  readonly protocol: string;
  readonly backends: readonly { readonly ip: string; readonly port: number }[];
}

/** What the agent balances: every port of every Service that has an address. */
export function frontsOf(cluster: Cluster): readonly Front[] {
  const services = cluster.store.list(kindNamed('Service'));
  const fronts = services.flatMap((service) =>
    listAt(service, 'spec.ports').map((port, index) => ({
      service,
      address: textAt(service, 'spec.clusterIP'),
      portName: textAt(port, 'name'),
      port: Number(textAt(port, 'port')),
      protocol: textAt(port, 'protocol'),
      backends: backendsOf(cluster, service, index),
    })),
  );
  return fronts.map((front, index) => ({ id: index + 1, ...front }));
}

/** `cilium-dbg service list`: header and rows of cilium-dbg/cmd/service_list.go, with its ID column; derived. */
export function serviceTable(fronts: readonly Front[]): string[] {
  const rows = fronts.flatMap(({ id, address, port, protocol, backends }) => {
    const [first = '', ...more] = backends.map(
      (backend, index) => `${index + 1} => ${backend.ip}:${backend.port}/${protocol} (active)`,
    );
    const row = [String(id), `${address}:${port}/${protocol}`, 'ClusterIP', first, ''];
    return [row, ...more.map((line) => ['', '', '', line, ''])];
  });
  return align([['ID', 'Frontend', 'Service Type', 'Backend', ''], ...rows], 5);
}

/**
 * `cilium-dbg bpf lb list`: one entry for the front in slot 0 and one a backend from slot 1 on (cilium-dbg/cmd/bpf_lb_list.go,
 * keys as in pkg/loadbalancer/maps/types.go of cilium/cilium); derived. The real order is any, this one is by Service.
 */
export function lbMap(fronts: readonly Front[]): string[] {
  const rows = fronts.flatMap(({ id, address, port, protocol, backends }) => {
    const entry = (slot: number, value: string): string[] => [
      `${address}:${port}/${protocol} (${slot})`,
      value,
      '',
    ];
    return [
      entry(0, `0.0.0.0:0 (${id}) (0) [ClusterIP, non-routable]`),
      ...backends.map((to, index) =>
        entry(index + 1, `${to.ip}:${to.port}/${protocol} (${id}) (${index + 1})`),
      ),
    ];
  });
  return align([['SERVICE ADDRESS', 'BACKEND ADDRESS (REVNAT_ID) (SLOT)', ''], ...rows], 5);
}

/** `cilium-dbg service list -o json`: the shape of api/v1/models/service.go in cilium/cilium. */
export function serviceJson(fronts: readonly Front[]): object[] {
  return fronts.map(({ id, service, address, port, protocol, backends }) => {
    const { name, namespace } = service.metadata;
    const spec = {
      'backend-addresses': backends.map(({ ip, port: at }) => ({ ip, port: at, protocol, state: 'active' })),
      flags: { name, namespace, type: 'ClusterIP' },
      'frontend-address': { ip: address, port, protocol: protocol.toLowerCase(), scope: 'external' },
      id,
    };
    return { spec, status: { realized: spec } };
  });
}

function backendsOf(cluster: Cluster, service: KubeObject, port: number): Front['backends'] {
  const { namespace, name } = service.metadata;
  const endpoints = cluster.store.get(kindNamed('Endpoints'), namespace, name);
  return listAt(endpoints, 'subsets').flatMap((subset) =>
    listAt(subset, 'addresses').map((address) => ({
      ip: textAt(address, 'ip'),
      port: Number(textAt(subset, `ports.${port}.port`)),
    })),
  );
}
