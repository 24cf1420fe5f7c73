import type { INetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicy';
import type { INetworkPolicyPeer } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicyPeer';
import type { INetworkPolicyPort } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicyPort';
import { refuse } from './error.ts';
import { selectorFault } from './label-syntax.ts';
import { checkException, checkRange } from './range.ts';
import type { Selector } from './selector.ts';

/**
 * Refuses what the API server refuses in a NetworkPolicy of the right form:
 * https://github.com/kubernetes/kubernetes/blob/v1.35.4/pkg/apis/networking/validation/validation.go
 */
export function checkKubernetes(title: string, { spec = {} }: INetworkPolicy): void {
  const { podSelector, policyTypes = [], ingress = [], egress = [] } = spec;
  checkSelector(`${title}, spec.podSelector`, podSelector);
  if (policyTypes.length > 2) refuse(`${title}, spec.policyTypes`, 'at most two types', policyTypes);
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

function checkSelector(where: string, selector: Selector | undefined): void {
  const fault = selectorFault(selector ?? {});
  if (fault) refuse(`${where}.${fault.at}`, fault.expected, fault.found);
}

function checkPort(where: string, { port, endPort }: INetworkPolicyPort): void {
  if (typeof port === 'string' && !isPortName(port)) {
    refuse(`${where}.port`, 'a port name, or a number without quotes', port);
  }
  if (endPort === undefined) return;
  if (typeof port !== 'number') refuse(`${where}.port`, 'a number, because endPort is set', port);
  if (endPort < port) refuse(`${where}.endPort`, `a port from ${port} to 65535`, endPort);
}

/** https://github.com/kubernetes/apimachinery/blob/v0.35.4/pkg/util/validation/validation.go, IsValidPortName. */
function isPortName(text: string): boolean {
  return /^(?=.*[a-z])(?!-)(?!.*--)(?!.*-$)[a-z0-9-]{1,15}$/.test(text);
}
