import type { INetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicy';
import type { INetworkPolicyPeer } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicyPeer';
import type { INetworkPolicyPort } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicyPort';
import { known } from './check-world.ts';
import { refuse } from './error.ts';
import { namespaceOf } from './kubernetes.ts';
import type { World } from './model.ts';
import { checkException, checkRange } from './range.ts';
import { checkSelector } from './selector.ts';

/**
 * Refuses what the API server refuses in a NetworkPolicy:
 * https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/networking/validation/validation.go
 */
export function checkKubernetes(world: World, policy: INetworkPolicy): void {
  const namespace = namespaceOf(policy);
  const title = `NetworkPolicy ${namespace}/${policy.metadata?.name}`;
  const { podSelector, policyTypes = [], ingress = [], egress = [] } = policy.spec ?? {};
  known(
    title,
    'namespace',
    namespace,
    world.namespaces.map(({ name }) => name),
  );
  checkSelector(`${title}, spec.podSelector`, podSelector);
  for (const type of policyTypes) {
    if (!['Ingress', 'Egress'].includes(type))
      refuse(`${title}, spec.policyTypes`, 'Ingress or Egress', type);
  }
  for (const [index, { from = [], ports = [] }] of ingress.entries()) {
    checkRule(`${title}, spec.ingress[${index}]`, 'from', from, ports);
  }
  for (const [index, { to = [], ports = [] }] of egress.entries()) {
    checkRule(`${title}, spec.egress[${index}]`, 'to', to, ports);
  }
}

function checkRule(
  where: string,
  field: 'from' | 'to',
  peers: readonly INetworkPolicyPeer[],
  ports: readonly INetworkPolicyPort[],
): void {
  for (const [index, peer] of peers.entries()) checkPeer(`${where}.${field}[${index}]`, peer);
  for (const [index, port] of ports.entries()) checkPort(`${where}.ports[${index}]`, port);
}

function checkPeer(where: string, { ipBlock, namespaceSelector, podSelector }: INetworkPolicyPeer): void {
  if (!ipBlock && !namespaceSelector && !podSelector) {
    refuse(where, 'ipBlock, namespaceSelector or podSelector', {});
  }
  checkSelector(`${where}.namespaceSelector`, namespaceSelector);
  checkSelector(`${where}.podSelector`, podSelector);
  if (!ipBlock) return;
  if (namespaceSelector || podSelector) refuse(where, 'ipBlock without selectors', 'both');
  checkRange(`${where}.ipBlock.cidr`, ipBlock.cidr);
  for (const [index, range] of (ipBlock.except ?? []).entries()) {
    checkException(`${where}.ipBlock.except[${index}]`, ipBlock.cidr, range);
  }
}

function checkPort(where: string, { port, endPort, protocol = 'TCP' }: INetworkPolicyPort): void {
  if (!['TCP', 'UDP', 'SCTP'].includes(protocol)) refuse(`${where}.protocol`, 'TCP, UDP or SCTP', protocol);
  if (typeof port === 'number' && (port < 1 || port > 65535))
    refuse(`${where}.port`, 'a port from 1 to 65535', port);
  if (typeof port === 'string' && !/^(?=.*[a-z])[a-z0-9-]{1,15}$/.test(port)) {
    refuse(`${where}.port`, 'a port name, or a number without quotes', port);
  }
  if (endPort === undefined) return;
  if (typeof port !== 'number') refuse(`${where}.port`, 'a number, because endPort is set', port);
  if (endPort < port || endPort > 65535) refuse(`${where}.endPort`, `a port from ${port} to 65535`, endPort);
}
