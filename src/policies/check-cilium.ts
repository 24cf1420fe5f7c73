import { peersOf, type CiliumRule, type PortsEntry, type RuleEntry } from './cilium-rule.ts';
import { cut, refuse, refuseAsAgent, shown } from './error.ts';
import { extended } from './identity-labels.ts';
import { selectorFault } from './label-syntax.ts';
import type { Direction } from './model.ts';
import { isPortName, portNumber } from './port-number.ts';
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

interface About {
  readonly direction: Direction;
  readonly host: boolean;
  readonly settings: Settings;
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

/** Rules about content by protocol, counted over the whole entry. */
function checkContent(
  where: string,
  toPorts: readonly PortsEntry[],
  { direction, host, settings }: About,
): void {
  const filled = toPorts.filter(hasContent);
  if (filled.length === 0) return;
  if (host && direction === 'ingress') refuseAsAgent(where, 'L7 policy is not supported on host ingress yet');
  if (!settings.l7Proxy) {
    refuseAsAgent(where, 'L7 policy is not supported since L7 proxy is not enabled');
  }
  const has = (name: 'http' | 'kafka' | 'dns'): boolean =>
    filled.some(({ rules }) => (rules?.[name] ?? []).length > 0);
  if (direction === 'ingress' && has('dns')) {
    refuseAsAgent(where, 'L7 protocol DNS is not supported on ingress yet');
  }
  const barred = host && direction === 'egress' ? (['kafka', 'http'] as const).find(has) : undefined;
  if (barred) {
    const protocol = barred === 'http' ? 'HTTP' : 'Kafka';
    refuseAsAgent(where, `L7 protocol ${protocol} is not supported on host egress yet`);
  }
}

function hasContent({ rules = {} }: PortsEntry): boolean {
  return [rules.http, rules.kafka, rules.dns, rules.l7].some((one) => (one ?? []).length > 0);
}

function checkPorts(where: string, entry: PortsEntry, { direction }: About): void {
  const { ports = [], rules = {}, serverNames = [], listener, terminatingTLS } = entry;
  const content = hasContent(entry);
  const dns = (rules.dns ?? []).length > 0;
  if (serverNames.length > 0 && content && terminatingTLS === undefined) {
    refuseAsAgent(where, 'ServerNames are not allowed with L7 rules without TLS termination');
  }
  for (const { port = '', endPort = 0, protocol = '' } of ports) {
    checkPort(where, port, dns ? endPort : 0);
    if (endPort !== 0 && isPortName(port)) {
      // Cilium keeps ports by their name alone, so what it makes of the end depends on the order of rules.
      refuse(where, 'no endPort with the name of a port', endPort, 'model');
    }
    if (content && !dns && protocol !== 'TCP') {
      const found = protocol === '' ? 'ANY' : protocol;
      refuseAsAgent(where, `L7 rules can only apply to TCP (not ${found}) except for DNS rules`);
    }
  }
  if (listener && direction === 'ingress') {
    refuseAsAgent(where, `Listener is not allowed on ingress (${cut(listener.name)})`);
  }
  if (listener && content)
    refuseAsAgent(where, `Listener is not allowed with L7 rules (${cut(listener.name)})`);
  if (!content) return;
  if (ports.some(({ port = '' }) => portNumber(port) === 0)) {
    refuseAsAgent(where, 'L7 rules can not be used when a port is 0');
  }
  checkPatterns(where, entry);
  if (rules.dns !== undefined && ports.length === 0) {
    refuseAsAgent(where, 'port 53 must be specified for DNS rules');
  }
  if (rules.l7 !== undefined && !rules.l7proto) {
    refuseAsAgent(where, "'l7' may only be specified when a 'l7proto' is also specified");
  }
}

/** `end` is the end of a range where rules for DNS forbid one. */
function checkPort(where: string, port: string, end: number): void {
  if (port === '') refuseAsAgent(where, 'port must be specified');
  if (isPortName(port)) return;
  if (/^0[0-9]|_/.test(port)) refuse(where, 'a port number without zeros in front', port, 'model');
  const number = portNumber(port);
  if (number === undefined) refuseAsAgent(where, `unable to parse port: ${shown(port)}`);
  if (end > number) refuseAsAgent(where, 'DNS rules do not support port ranges');
}

/** Paths and methods are regular expressions of Go: only what no dialect takes is refused here. */
function checkPatterns(where: string, { rules = {} }: PortsEntry): void {
  for (const { path, method } of rules.http ?? []) {
    for (const pattern of [path, method]) {
      if (pattern && !/\\|\(\?/.test(pattern) && !isExpression(pattern)) {
        refuseAsAgent(where, `error parsing regexp: ${cut(pattern)}`);
      }
    }
  }
}

function isExpression(pattern: string): boolean {
  try {
    return new RegExp(pattern) instanceof RegExp;
  } catch {
    return false;
  }
}
