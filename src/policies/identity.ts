import {
  clusterKey,
  clusterName,
  extended,
  namespaceKey,
  namespaceLabels,
  podLabels,
  type SourcedLabel,
} from './identity-labels.ts';
import type { World } from './model.ts';
import { isOwnNode, type Peer, type PodPeer } from './peer.ts';
import { holds, requirements, without, type Requirement, type Selector } from './selector.ts';
import { settingsOf } from './settings.ts';

/** What a selector asks of an identity. Keys are written `source.key`. */
export type Needs = readonly Requirement[];

/** A requirement that one label is there, or has a value. */
export function need(key: string, value?: string): Requirement {
  return value === undefined ? { key, operator: 'Exists' } : { key, operator: 'In', values: [value] };
}

/** True where the labels of an identity meet everything that is asked. */
export function meets(labels: readonly SourcedLabel[], needs: Needs): boolean {
  return needs.every((one) => {
    const dot = one.key.indexOf('.');
    const [source, key] = [one.key.slice(0, dot), one.key.slice(dot + 1)];
    const found = labels.find((label) => label.key === key && (source === 'any' || label.source === source));
    return holds(one, found === undefined ? [] : [found.value]);
  });
}

/** The labels that an end of a flow has for the agent of the subject's node. */
export function identityOf(world: World, subject: PodPeer, peer: Peer): readonly SourcedLabel[] {
  if (peer.kind === 'pod') return podLabels(world, peer.pod);
  const names = [peer.kind === 'node' ? nodeLabel(subject, peer) : worldLabel(world, peer.ip)];
  if (peer.apiServer) names.push('kube-apiserver');
  return names.map((key) => ({ source: 'reserved', key, value: '' }));
}

function nodeLabel(subject: PodPeer, peer: Peer): string {
  return isOwnNode(subject, peer) ? 'host' : 'remote-node';
}

/**
 * With both families an outside address has the label of its own (getWorldLabel in pkg/labels/cidr.go). Cilium 1.18
 * without IPv6 has one label for all of them.
 */
function worldLabel(world: World, ip: string): string {
  const { cilium, ipv6 } = settingsOf(world);
  if (cilium === '1.18' && !ipv6) return 'world';
  if (ip.includes(':')) return 'world-ipv6';
  return ipv6 ? 'world-ipv4' : 'world';
}

/**
 * What a peer selector of a Cilium policy asks. In a namespaced policy a selector that names no namespace means the
 * policy's own; in a clusterwide one it means every pod, unless the policy is for pods that are being set up:
 * getEndpointSelector in https://github.com/cilium/cilium/blob/v1.19.1/pkg/k8s/apis/cilium.io/utils/utils.go
 */
export function peerNeeds(
  selector: Selector,
  {
    world,
    scope,
    subjects,
  }: { readonly world: World; readonly scope: string | undefined; readonly subjects: Selector },
): Needs {
  const needs = selectorNeeds(selector);
  const keys = needs.map(({ key }) => key);
  const has = (...wanted: readonly string[]): boolean => wanted.some((key) => keys.includes(key));
  const begins = (...starts: readonly string[]): boolean =>
    keys.some((key) => starts.some((start) => key.startsWith(start)));
  if (begins('reserved.')) return needs;
  const more: Requirement[] = [];
  if (!has(`k8s.${namespaceKey}`, `any.${namespaceKey}`)) {
    const init = selectorNeeds(subjects).some(({ key }) => key === 'reserved.init');
    const namespaced = begins(`k8s.${namespaceLabels}`, `any.${namespaceLabels}`);
    if (scope === undefined && !init) more.push(need(`k8s.${namespaceKey}`));
    if (scope !== undefined && !namespaced) more.push(need(`k8s.${namespaceKey}`, scope));
  }
  if (!has(`k8s.${clusterKey}`, `any.${clusterKey}`)) more.push(...clusterNeeds(world));
  return [...needs, ...more];
}

/** What a selector asks that means its own cluster, where the agent is set so. */
export function clusterNeeds(world: World): Needs {
  return settingsOf(world).policyDefaultLocalCluster ? [need(`k8s.${clusterKey}`, clusterName)] : [];
}

/** True where a policy's own endpoint selector selects the pod; `scope` is the policy's namespace, if it has one. */
export function selectsSubject(
  selector: Selector,
  scope: string | undefined,
  world: World,
  subject: PodPeer,
): boolean {
  const labels = podLabels(world, subject.pod);
  if (scope === undefined) return meets(labels, selectorNeeds(selector));
  // A namespace that matchLabels demands with k8s: is replaced by the policy's own.
  const kept = selectorNeeds(without(selector, `k8s:${namespaceKey}`));
  return meets(labels, [...kept, need(`k8s.${namespaceKey}`, scope)]);
}

function selectorNeeds(selector: Selector): Needs {
  return requirements(selector).map((one) => ({ ...one, key: extended(one.key) }));
}
