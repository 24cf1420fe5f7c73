import type { INetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicy';
import type { INetworkPolicyPeer } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicyPeer';
import type { INetworkPolicyPort } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicyPort';
import type { Finding, Question } from './finding.ts';
import { labelsSeen, namespaceKey, namespaceLabels } from './identity-labels.ts';
import { clusterNeeds, identityOf, meets, need } from './identity.ts';
import { allOf, matchIf, oneOf, type Match } from './match.ts';
import type { Direction, World } from './model.ts';
import { numberNamed } from './named-port.ts';
import type { PodPeer } from './peer.ts';
import { coversAddress } from './range.ts';
import { requirements, selects, without } from './selector.ts';
import { settingsOf } from './settings.ts';

/**
 * What a NetworkPolicy says to a question; nothing where it does not select the subject for the direction.
 * Semantics: https://kubernetes.io/docs/concepts/services-networking/network-policies/ and the field comments of
 * https://github.com/kubernetes/api/blob/master/networking/v1/types.go
 *
 * For Calico and Azure NPM this is all that is modelled: what Kubernetes says of NetworkPolicy, checked against the
 * cases of its own tests (test/policies/conformance) and on random policies against cyclonus (test/deep), that ranges
 * are compared with every address, and what Microsoft documents of a pod and its own node. How these engines are made,
 * and their own kinds of policy, are not. For Cilium its engine is the judge (test/engine), so its deviations are here:
 * see `isolates`, `selectsForCilium` and `alsoSelectsOwn`.
 */
export function kubernetesFinding(policy: INetworkPolicy, question: Question): Finding | undefined {
  const { direction, subject, world } = question;
  const namespace = namespaceOf(policy);
  const { podSelector = {} } = policy.spec ?? {};
  if (subject.pod.namespace !== namespace || !selects(podSelector, labelsSeen(world, subject.pod)))
    return undefined;
  const rules = rulesOf(policy, direction);
  if (!isolates(policy, direction, world)) return undefined;
  const rulings = rules.map(({ peers, ports }, index) => ({
    effect: 'allow' as const,
    where: `${direction}[${index}]`,
    match: allOf([matchesPeers(peers, namespace, question), matchesPorts(ports, question)]),
  }));
  return { policy: `NetworkPolicy ${namespace}/${policy.metadata?.name}`, isolates: true, rulings };
}

/**
 * Kubernetes ignores the rules of a direction that policyTypes leaves out; Cilium's translation reads them:
 * ParseNetworkPolicy in https://github.com/cilium/cilium/blob/v1.19.1/pkg/k8s/network_policy.go
 */
function isolates(policy: INetworkPolicy, direction: Direction, world: World): boolean {
  const asked = directionsOf(policy).includes(direction);
  return asked || (world.engine === 'cilium' && rulesOf(policy, direction).length > 0);
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

function matchesPeer(entry: INetworkPolicyPeer, namespace: string, question: Question): boolean {
  const { ipBlock } = entry;
  const { world, peer } = question;
  if (ipBlock) {
    const covered = readsAddress(world, peer.kind) && coversAddress(ipBlock, peer.ip);
    return (
      covered || (alsoSelectsOwn(question) && selectsForCilium({ podSelector: {} }, namespace, question))
    );
  }
  if (world.engine === 'cilium') return selectsForCilium(entry, namespace, question);
  return peer.kind === 'pod' && selectsPod(entry, namespace, world, peer);
}

function selectsPod(
  { namespaceSelector, podSelector = {} }: INetworkPolicyPeer,
  namespace: string,
  world: World,
  { pod }: PodPeer,
): boolean {
  const inside = namespaceSelector
    ? selects(namespaceSelector, labelsOfNamespace(world, pod.namespace))
    : pod.namespace === namespace;
  return inside && selects(podSelector, pod.labels);
}

/**
 * Cilium asks for labels of an identity, and only an empty namespace selector becomes "has a namespace". One with
 * `NotIn` or `DoesNotExist` alone is met by whatever has no such label: addresses outside and nodes
 * (parseNetworkPolicyPeer in https://github.com/cilium/cilium/blob/v1.19.1/pkg/k8s/network_policy.go).
 */
function selectsForCilium(
  { namespaceSelector, podSelector = {} }: INetworkPolicyPeer,
  namespace: string,
  { world, subject, peer }: Question,
): boolean {
  const above = requirements(namespaceSelector ?? {}).map((one) => ({
    ...one,
    key: `k8s.${namespaceLabels}.${one.key}`,
  }));
  const own = requirements(namespaceSelector ? podSelector : without(podSelector, namespaceKey)).map(
    (one) => ({
      ...one,
      key: `k8s.${one.key}`,
    }),
  );
  const anywhere = above.length > 0 ? above : [need(`k8s.${namespaceKey}`)];
  const place = namespaceSelector ? anywhere : [need(`k8s.${namespaceKey}`, namespace)];
  return meets(identityOf(world, subject, peer), [...place, ...own, ...clusterNeeds(world)]);
}

/**
 * With policy-default-local-cluster an ipBlock of an ingress rule also lets in the pods of the policy's namespace: the
 * same function, which makes a selector of the cluster's name where the peer has none. Not so for egress.
 */
function alsoSelectsOwn({ world, direction }: Question): boolean {
  return world.engine === 'cilium' && direction === 'ingress' && settingsOf(world).policyDefaultLocalCluster;
}

/**
 * Cilium gives pods and nodes identities and holds address ranges against the rest only; Calico and Azure NPM compare
 * addresses: https://docs.cilium.io/en/stable/security/policy/layer3/#ip-cidr-based and
 * https://learn.microsoft.com/azure/aks/migrate-from-npm-to-cilium-network-policy#networkpolicy-with-ipblock
 */
function readsAddress(world: World, kind: 'pod' | 'node' | 'outside'): boolean {
  return world.engine !== 'cilium' || kind === 'outside';
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
  if (typeof port === 'string') return matchIf(numberNamed(port, question) === question.port);
  return matchIf(question.port >= port && question.port <= (endPort ?? port));
}
