import { nearest } from '../commands/nearest.ts';
import { known } from './check-world.ts';
import { rulesOf, scopeOf, titleOf, type CiliumPolicy } from './cilium.ts';
import {
  fieldOf,
  peersOf,
  type CiliumRule,
  type Peers,
  type PortsEntry,
  type RuleEntry,
} from './cilium-rule.ts';
import { PolicyError, refuse } from './error.ts';
import { sourced } from './identity.ts';
import type { Direction, World } from './model.ts';
import { checkException, checkRange, isAddress } from './range.ts';
import { checkSelector, requirements, type Selector } from './selector.ts';

const entities = [
  'all',
  'world',
  'cluster',
  'host',
  'remote-node',
  'kube-apiserver',
  'ingress',
  'init',
  'health',
  'unmanaged',
  'none',
];

/**
 * Refuses what the Cilium agent refuses in a policy:
 * https://github.com/cilium/cilium/blob/005aed241b0ca39c91b31a14352b299187259af2/pkg/policy/api/rule_validation.go
 */
export function checkCilium(world: World, policy: CiliumPolicy): void {
  const title = titleOf(policy);
  const scope = scopeOf(policy);
  const names = world.namespaces.map(({ name }) => name);
  if (scope !== undefined) known(title, 'namespace', scope, names);
  const rules = rulesOf(policy);
  if (rules.length === 0) refuse(title, 'spec or specs', 'neither');
  for (const { path, rule } of rules) {
    const where = `${title}, ${path === '' ? 'spec' : path.slice(0, -1)}`;
    checkSubject(where, rule, scope);
    for (const direction of ['ingress', 'egress'] as const) {
      for (const section of [direction, `${direction}Deny`] as const) {
        for (const [index, entry] of (rule[section] ?? []).entries()) {
          checkEntry(`${where}.${section}[${index}]`, direction, entry);
        }
      }
    }
  }
}

function checkSubject(where: string, rule: CiliumRule, scope: string | undefined): void {
  const { endpointSelector, nodeSelector } = rule;
  if (!endpointSelector === !nodeSelector) {
    refuse(where, 'one of endpointSelector and nodeSelector', endpointSelector ? 'both' : 'neither');
  }
  if (nodeSelector && scope !== undefined) {
    refuse(where, 'endpointSelector, because nodeSelector is for clusterwide policies', 'nodeSelector');
  }
  checkLabels(`${where}.endpointSelector`, endpointSelector);
  checkLabels(`${where}.nodeSelector`, nodeSelector);
}

function checkEntry(where: string, direction: Direction, entry: RuleEntry): void {
  const peers = peersOf(entry, direction);
  const used = (Object.keys(peers) as (keyof Peers)[]).filter((member) => (peers[member] ?? []).length > 0);
  if (used.length > 1) {
    const fields = used.map((member) => fieldOf(member, direction));
    refuse(where, 'one kind of peer in an entry', fields.join(' and '));
  }
  checkPeers(where, peers);
  const { toPorts = [], icmps = [] } = entry;
  if (toPorts.length > 0 && icmps.length > 0) refuse(where, 'icmps without toPorts', 'both');
  for (const [index, one] of toPorts.entries()) checkPorts(`${where}.toPorts[${index}]`, one);
}

function checkPeers(where: string, peers: Peers): void {
  const { endpoints = [], nodes = [], entities: named = [], cidr: plain = [], cidrSet = [] } = peers;
  for (const selector of [...endpoints, ...nodes]) checkLabels(where, selector);
  for (const entity of named) checkEntity(where, entity);
  for (const range of plain) if (!isAddress(range)) checkRange(where, range);
  for (const { cidr, except = [] } of cidrSet) {
    if (cidr === undefined) continue;
    checkRange(where, cidr);
    for (const range of except) checkException(where, cidr, range);
  }
}

function checkEntity(where: string, entity: string): void {
  if (entities.includes(entity)) return;
  const hint = nearest(entity, entities);
  throw new PolicyError(`${where}: expected an entity of Cilium, found "${entity}".${hint}`);
}

function checkPorts(where: string, { ports = [] }: PortsEntry): void {
  for (const { port, endPort = 0, protocol = 'ANY' } of ports) {
    if (port === undefined || port === '') refuse(where, 'a port', port ?? null);
    if (/^\d+$/.test(port) && Number(port) > 65535) refuse(where, 'a port up to 65535', port);
    if (endPort !== 0 && endPort < Number(port)) refuse(where, `an endPort from ${port} to 65535`, endPort);
    const known = ['TCP', 'UDP', 'SCTP', 'ANY', 'ICMP', 'ICMPV6', 'VRRP', 'IGMP', ''];
    if (!known.includes(protocol.toUpperCase())) refuse(where, 'TCP, UDP, SCTP or ANY', protocol);
  }
}

function checkLabels(where: string, selector: Selector | undefined): void {
  checkSelector(where, selector);
  for (const { key } of selector ? requirements(selector) : []) {
    const { source } = sourced(key);
    if (!['any', 'k8s', 'reserved'].includes(source)) {
      refuse(where, 'a label of source k8s:, any: or reserved:', key);
    }
  }
}
