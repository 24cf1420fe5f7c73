import { checkContent, checkPorts, type About } from './check-cilium-ports.ts';
import { peersOf, type CiliumRule, type RuleEntry } from './cilium-rule.ts';
import { refuse, refuseAsAgent, shown } from './error.ts';
import { extended } from './identity-labels.ts';
import { selectorFault } from './label-syntax.ts';
import { inRange } from './range.ts';
import { requirements, type Selector } from './selector.ts';
import type { Settings } from './settings.ts';

/**
 * Refuses what the Cilium agent refuses in a rule that the API server has taken, in the agent's words and order:
 * https://github.com/cilium/cilium/blob/v1.19.1/pkg/policy/api/rule_validation.go
 */
export function checkRule(where: string, rule: CiliumRule, namespaced: boolean, settings: Settings): void {
  const sections = [rule.ingress, rule.ingressDeny, rule.egress, rule.egressDeny];
  if (sections.every((section) => (section ?? []).length === 0)) {
    refuseAsAgent(where, 'rule must have at least one of Ingress, IngressDeny, Egress, EgressDeny');
  }
  const { endpointSelector, nodeSelector } = rule;
  if (!endpointSelector && !nodeSelector) {
    refuseAsAgent(where, 'rule must have one of EndpointSelector or NodeSelector');
  }
  if (endpointSelector && nodeSelector) {
    refuseAsAgent(where, 'rule cannot have both EndpointSelector and NodeSelector');
  }
  checkSelector(`${where}.endpointSelector`, endpointSelector);
  checkSelector(`${where}.nodeSelector`, nodeSelector);
  for (const direction of ['ingress', 'egress'] as const) {
    for (const section of [direction, `${direction}Deny`] as const) {
      for (const [index, entry] of (rule[section] ?? []).entries()) {
        const about = { direction, host: nodeSelector !== undefined, settings };
        checkEntry(`${where}.${section}[${index}]`, entry, about);
      }
    }
  }
  if (namespaced && nodeSelector) refuseAsAgent(where, 'rule cannot have NodeSelector');
}

function checkEntry(where: string, entry: RuleEntry, about: About): void {
  const { toPorts = [], icmps = [], toFQDNs = [] } = entry;
  checkPeers(where, entry, about);
  checkContent(where, toPorts, about);
  if (icmps.length > 0 && toPorts.length > 0) {
    refuseAsAgent(
      where,
      'the ICMPs block may only be present without ToPorts. Define a separate rule to use ToPorts',
    );
  }
  for (const [index, one] of toPorts.entries()) checkPorts(`${where}.toPorts[${index}]`, one, about);
  for (const { matchName, matchPattern } of toFQDNs) {
    if (matchName && matchPattern) {
      refuseAsAgent(where, 'only one of MatchName or MatchPattern is allowed in an FQDNSelector');
    }
  }
}

function checkPeers(where: string, entry: RuleEntry, { direction, settings }: About): void {
  const { endpoints = [], nodes = [], cidrSet = [], ...others } = peersOf(entry, direction);
  const lists = { endpoints, nodes, cidrSet, ...others };
  const used = members.filter(({ key }) => (lists[key] ?? []).length > 0).map(({ name }) => name);
  const word = direction === 'ingress' ? 'From' : 'To';
  const [first, second] = used;
  if (first && second) {
    refuseAsAgent(where, `combining ${word}${first} and ${word}${second} is not supported yet`);
  }
  for (const selector of [...endpoints, ...nodes, ...requirementsOf(entry)]) checkSelector(where, selector);
  for (const { cidr, except = [] } of cidrSet) {
    const outside = except.find((one) => cidr !== undefined && !inRange(cidr, one.split('/')[0] ?? ''));
    if (outside === undefined) continue;
    refuseAsAgent(where, `allow CIDR prefix ${cidr} does not contain exclude CIDR prefix ${outside}`);
  }
  if (nodes.length > 0 && !settings.nodeSelectorLabels) {
    refuseAsAgent(
      where,
      'FromNodes/ToNodes rules can only be applied when the "enable-node-selector-labels" flag is set',
    );
  }
}

const members = [
  { key: 'endpoints', name: 'Endpoints' },
  { key: 'cidr', name: 'CIDR' },
  { key: 'cidrSet', name: 'CIDRSet' },
  { key: 'entities', name: 'Entities' },
  { key: 'nodes', name: 'Nodes' },
  { key: 'groups', name: 'Groups' },
  { key: 'services', name: 'Services' },
  { key: 'names', name: 'FQDNs' },
] as const;

function requirementsOf({ fromRequires = [], toRequires = [] }: RuleEntry): readonly Selector[] {
  return [...fromRequires, ...toRequires] as readonly Selector[];
}

function checkSelector(where: string, selector: Selector | undefined): void {
  const fault = selectorFault(selector ?? {}, extended);
  if (fault) {
    const { at, expected, found } = fault;
    refuseAsAgent(where, `invalid label selector: ${at}: expected ${expected}, found ${shown(found)}`);
  }
  const strange = requirements(selector ?? {}).find(({ key }) =>
    /^(cidr|cidrgroup|fqdn|node)\./.test(extended(key)),
  );
  if (strange) refuse(where, 'a label of source k8s:, any: or reserved:', strange.key, 'model');
}
