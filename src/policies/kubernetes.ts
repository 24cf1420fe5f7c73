import type { INetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicy';
import type { INetworkPolicyPeer } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicyPeer';
import type { INetworkPolicyPort } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicyPort';
import type { Finding, Question } from './finding.ts';
import { labelsSeen } from './identity-labels.ts';
import { allOf, matchIf, oneOf, type Match } from './match.ts';
import type { Direction, World } from './model.ts';
import { matchesName } from './named-port.ts';
import { inRange } from './range.ts';
import { selects } from './selector.ts';

/**
 * What a NetworkPolicy says to a question; nothing where it does not select the subject for the direction.
 * Semantics: https://kubernetes.io/docs/concepts/services-networking/network-policies/ and the field comments of
 * https://github.com/kubernetes/api/blob/master/networking/v1/types.go
 */
export function kubernetesFinding(policy: INetworkPolicy, question: Question): Finding | undefined {
  const { direction, subject, world } = question;
  const namespace = namespaceOf(policy);
  const { podSelector = {} } = policy.spec ?? {};
  if (subject.pod.namespace !== namespace || !selects(podSelector, labelsSeen(world, subject.pod)))
    return undefined;
  const rules = rulesOf(policy, direction);
  const asked = directionsOf(policy).includes(direction);
  if (!asked && (world.engine !== 'cilium' || rules.length === 0)) return undefined;
  const isolates: Match = asked ? 'yes' : { unknown: leftOut(direction) };
  const rulings = rules.map(({ peers, ports }, index) => ({
    effect: 'allow' as const,
    where: `${direction}[${index}]`,
    match: allOf([matchesPeers(peers, namespace, question), matchesPorts(ports, question), isolates]),
  }));
  return { policy: `NetworkPolicy ${namespace}/${policy.metadata?.name}`, isolates, rulings };
}

/**
 * Kubernetes ignores the rules of a direction that policyTypes leaves out; Cilium's translation reads them:
 * ParseNetworkPolicy in https://github.com/cilium/cilium/blob/aeb2d1b68e0e/pkg/k8s/network_policy.go
 */
function leftOut(direction: Direction): string {
  return `${direction} rules although policyTypes leaves ${direction} out, which Cilium reads all the same`;
}

/** The namespace a namespaced policy lives in; `default` where the manifest names none. */
export function namespaceOf(policy: { readonly metadata?: { readonly namespace?: string } }): string {
  return policy.metadata?.namespace ?? 'default';
}

/** Without policyTypes a policy is for ingress, and for egress where it has egress rules. */
function directionsOf({ spec = {} }: INetworkPolicy): readonly Direction[] {
  const { policyTypes = [] } = spec;
  if (policyTypes.length > 0) {
    return policyTypes.map((type) => (type === 'Ingress' ? 'ingress' : 'egress'));
  }
  return (spec.egress ?? []).length > 0 ? ['ingress', 'egress'] : ['ingress'];
}

interface Rule {
  readonly peers: readonly INetworkPolicyPeer[];
  readonly ports: readonly INetworkPolicyPort[];
}

function rulesOf({ spec = {} }: INetworkPolicy, direction: Direction): readonly Rule[] {
  if (direction === 'ingress') {
    return (spec.ingress ?? []).map(({ from = [], ports = [] }) => ({ peers: from, ports }));
  }
  return (spec.egress ?? []).map(({ to = [], ports = [] }) => ({ peers: to, ports }));
}

/** Without peers a rule is for every peer, nodes and the world included. */
function matchesPeers(peers: Rule['peers'], namespace: string, question: Question): Match {
  if (peers.length === 0) return 'yes';
  return matchIf(peers.some((peer) => matchesPeer(peer, namespace, question)));
}

function matchesPeer(entry: INetworkPolicyPeer, namespace: string, { world, peer }: Question): boolean {
  const { ipBlock, namespaceSelector, podSelector = {} } = entry;
  if (ipBlock) {
    const { cidr, except = [] } = ipBlock;
    return readsAddress(world, peer.kind) && coversAddress(cidr, except, peer.ip);
  }
  if (peer.kind !== 'pod') return false;
  const inside = namespaceSelector
    ? selects(namespaceSelector, labelsOfNamespace(world, peer.pod.namespace))
    : peer.pod.namespace === namespace;
  return inside && selects(podSelector, labelsSeen(world, peer.pod));
}

/**
 * Cilium gives pods and nodes identities and holds address ranges against the rest only; Calico and Azure NPM compare
 * addresses: https://docs.cilium.io/en/stable/security/policy/layer3/#ip-cidr-based and
 * https://learn.microsoft.com/azure/aks/migrate-from-npm-to-cilium-network-policy#networkpolicy-with-ipblock
 */
function readsAddress(world: World, kind: 'pod' | 'node' | 'outside'): boolean {
  return world.engine !== 'cilium' || kind === 'outside';
}

function coversAddress(cidr: string, except: readonly string[], ip: string): boolean {
  return inRange(cidr, ip) && !except.some((range) => inRange(range, ip));
}

function labelsOfNamespace(world: World, name: string): Readonly<Record<string, string>> {
  return world.namespaces.find((one) => one.name === name)?.labels ?? {};
}

function matchesPorts(ports: Rule['ports'], question: Question): Match {
  if (ports.length === 0) return 'yes';
  return oneOf(ports.map((entry) => matchesPort(entry, question)));
}

/** An entry without a port is for every port of its protocol, which is TCP where none is named. */
function matchesPort({ port, endPort, protocol = 'TCP' }: INetworkPolicyPort, question: Question): Match {
  if (protocol !== question.protocol) return 'no';
  if (port === undefined) return 'yes';
  if (typeof port === 'string') return matchesName(port, question);
  return matchIf(question.port >= port && question.port <= (endPort ?? port));
}
