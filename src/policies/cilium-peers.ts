import { fieldOf, peersOf, type Peers, type RangeEntry, type RuleEntry } from './cilium-rule.ts';
import type { Question } from './finding.ts';
import { selectsPeer } from './identity.ts';
import { matchIf, oneOf, type Match } from './match.ts';
import { isOwnNode } from './peer.ts';
import { inRange } from './range.ts';

/**
 * Whether an entry is for the peer. Without any peer field it is for every peer, but only where it names ports: the
 * entry `{}` allows nothing and is how default deny is written. A peer field that is an empty list selects nobody:
 * mergeEndpointSelectors in https://github.com/cilium/cilium/blob/1a01ad88dd4e19890119f9ffb003c56a86d8905a/pkg/policy/utils/parserules.go
 * and https://docs.cilium.io/en/stable/security/policy/layer3/#ingress-egress-default-deny
 */
export function matchesPeers(entry: RuleEntry, scope: string | undefined, question: Question): Match {
  const peers = peersOf(entry, question.direction);
  const { endpoints, entities, cidr, cidrSet, nodes } = peers;
  if ([endpoints, entities, cidr, cidrSet, nodes].some((list) => list?.length === 0)) return 'no';
  if (Object.values(peers).every((list) => list === undefined || list.length === 0)) {
    return matchIf((entry.toPorts?.length ?? 0) > 0);
  }
  return oneOf([
    matchIf((endpoints ?? []).some((selector) => selectsPeer(selector, scope, question))),
    ...(entities ?? []).map((entity) => matchesEntity(entity, question)),
    ...ranges(peers).map((range) => matchesRange(range, question)),
    ...beyond(peers, question),
  ]);
}

/**
 * https://docs.cilium.io/en/stable/security/policy/layer3/#entities-based. The same page warns that on AKS the source
 * address of the API server may be lost on the way to a pod.
 */
function matchesEntity(entity: string, { direction, subject, peer }: Question): Match {
  if (entity === 'all') return 'yes';
  if (entity === 'world') return matchIf(peer.kind === 'outside');
  if (entity === 'cluster') return matchIf(peer.kind !== 'outside');
  if (entity === 'host') return matchIf(isOwnNode(subject, peer));
  if (entity === 'remote-node') return matchIf(peer.kind === 'node' && !isOwnNode(subject, peer));
  if (entity !== 'kube-apiserver' || peer.kind === 'pod' || !peer.apiServer) return 'no';
  return direction === 'egress'
    ? 'yes'
    : { unknown: 'fromEntities kube-apiserver, which may not hold on AKS' };
}

function ranges({ cidr = [], cidrSet = [] }: Peers): readonly RangeEntry[] {
  return [
    ...cidr.map((text) => ({ cidr: text.includes('/') ? text : `${text}/${text.includes(':') ? 128 : 32}` })),
    ...cidrSet,
  ];
}

/**
 * Ranges are for addresses outside the cluster; that they can also select nodes is an option (off by default):
 * https://docs.cilium.io/en/stable/security/policy/layer3/#ip-cidr-based
 */
function matchesRange({ cidr, except = [] }: RangeEntry, { peer }: Question): Match {
  if (peer.kind !== 'outside') return 'no';
  if (cidr === undefined) return { unknown: 'a CiliumCIDRGroup' };
  return matchIf(inRange(cidr, peer.ip) && !except.some((range) => inRange(range, peer.ip)));
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
