import {
  fieldOf,
  peersOf,
  type CiliumRule,
  type Peers,
  type RangeEntry,
  type RuleEntry,
} from './cilium-rule.ts';
import type { Question } from './finding.ts';
import { clusterKey, clusterName } from './identity-labels.ts';
import { identityOf, meets, need, peerNeeds, type Needs } from './identity.ts';
import { matchIf, oneOf, type Match } from './match.ts';
import { coversAddress } from './range.ts';

/** Where an entry stands: the namespace of its policy, if it has one, and the rule that it is part of. */
export interface Place {
  readonly scope: string | undefined;
  readonly rule: CiliumRule;
}

/**
 * Whether an entry is for the peer. Without any peer field it is for every peer, but only where it names ports: the
 * entry `{}` allows nothing and is how default deny is written. A peer field that is an empty list selects nobody:
 * mergeEndpointSelectors in https://github.com/cilium/cilium/blob/v1.19.1/pkg/policy/utils/parserules.go
 */
export function matchesPeers(entry: RuleEntry, { scope, rule }: Place, question: Question): Match {
  const { world, subject, peer } = question;
  const peers = peersOf(entry, question.direction);
  const { endpoints, entities, cidr, cidrSet, nodes } = peers;
  if ([endpoints, entities, cidr, cidrSet, nodes].some((list) => list?.length === 0)) return 'no';
  if (Object.values(peers).every((list) => list === undefined || list.length === 0)) {
    return matchIf((entry.toPorts?.length ?? 0) > 0);
  }
  const labels = identityOf(world, subject, peer);
  const subjects = rule.endpointSelector ?? {};
  return oneOf([
    ...(endpoints ?? []).map((selector) =>
      matchIf(meets(labels, peerNeeds(selector, { world, scope, subjects }))),
    ),
    ...(entities ?? []).map((entity) => matchIf(entityNeeds(entity).some((needs) => meets(labels, needs)))),
    ...ranges(peers).map((range) => matchesRange(range, question)),
    ...beyond(peers, question),
  ]);
}

/**
 * Whom an entity stands for, as alternatives. `cluster` has the API server in it, which the documentation leaves out:
 * InitEntities in https://github.com/cilium/cilium/blob/v1.19.1/pkg/policy/api/entity.go
 */
function entityNeeds(entity: string): readonly Needs[] {
  if (entity === 'all') return [[]];
  if (entity === 'world') return ['world', 'world-ipv4', 'world-ipv6'].map(reserved);
  if (entity !== 'cluster') return [reserved(entity)];
  const inside = ['host', 'remote-node', 'init', 'ingress', 'health', 'unmanaged', 'kube-apiserver'];
  return [...inside.map(reserved), [need(`k8s.${clusterKey}`, clusterName)]];
}

function reserved(key: string): Needs {
  return [need(`reserved.${key}`, '')];
}

function ranges({ cidr = [], cidrSet = [] }: Peers): readonly RangeEntry[] {
  return [...cidr.map((text) => ({ cidr: text })), ...cidrSet];
}

/**
 * Ranges are for addresses outside the cluster; that they can also select nodes is an option (off by default):
 * https://docs.cilium.io/en/stable/security/policy/layer3/#ip-cidr-based
 */
function matchesRange({ cidr, except = [] }: RangeEntry, { peer }: Question): Match {
  if (peer.kind !== 'outside') return 'no';
  if (cidr === undefined) return { unknown: 'a CiliumCIDRGroup' };
  return matchIf(coversAddress({ cidr, except }, peer.ip));
}

/** Fields that need more than the world holds; each matters only for the kind of peer it can select. */
function beyond(peers: Peers, { direction, peer }: Question): readonly Match[] {
  const fields = [
    { member: 'names', can: peer.kind === 'outside' },
    { member: 'groups', can: peer.kind === 'outside' },
    { member: 'nodes', can: peer.kind === 'node' },
    { member: 'services', can: true },
  ] as const;
  return fields
    .filter(({ member, can }) => can && (peers[member]?.length ?? 0) > 0)
    .map(({ member }) => ({ unknown: fieldOf(member, direction) }));
}
