import { at, listAt, mapAt, textAt, type KubeObject } from '../objects.ts';

/** `Ready`, `NotReady`, and `,SchedulingDisabled` for a cordoned node. */
export function nodeStatus(node: KubeObject): string {
  const ready = listAt(node, 'status.conditions').find((condition) => textAt(condition, 'type') === 'Ready');
  const word = textAt(ready, 'status') === 'True' ? 'Ready' : 'NotReady';
  return at(node, 'spec.unschedulable') === true ? `${word},SchedulingDisabled` : word;
}

/** The roles that a node's labels name. */
export function roles(node: KubeObject): string {
  const names = Object.entries(mapAt(node, 'metadata.labels')).flatMap(([key, value]) => {
    const role = /^node-role\.kubernetes\.io\/(.+)$/.exec(key)?.[1];
    return role ? [role] : key === 'kubernetes.io/role' ? [value] : [];
  });
  return names.sort().join(',') || '<none>';
}

/** The address of a type, `<none>` where the node has none. */
export function addressOf(node: KubeObject, type: string): string {
  const found = listAt(node, 'status.addresses').find((address) => textAt(address, 'type') === type);
  return textAt(found, 'address') || '<none>';
}

/** `2/2`: ready containers of all. */
export function readyContainers(pod: KubeObject): string {
  const ready = listAt(pod, 'status.containerStatuses').filter((status) => at(status, 'ready') === true);
  return `${ready.length}/${listAt(pod, 'spec.containers').length}`;
}

/** What the STATUS column says: the phase, or why the container ended. */
export function podStatus(pod: KubeObject): string {
  const ended = textAt(pod, 'status.containerStatuses.0.state.terminated.reason');
  return ended || textAt(pod, 'status.phase');
}

/** `80/TCP`, or `80:30080/TCP` with a node port. */
export function servicePorts(service: KubeObject): string {
  const ports = listAt(service, 'spec.ports').map((port) => {
    const nodePort = textAt(port, 'nodePort');
    return `${textAt(port, 'port')}${nodePort ? `:${nodePort}` : ''}/${textAt(port, 'protocol')}`;
  });
  return ports.join(',') || '<none>';
}
