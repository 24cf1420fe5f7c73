import type { PortEntry, PortsEntry, RuleEntry } from './cilium-rule.ts';
import type { Question } from './finding.ts';
import { allOf, matchIf, oneOf, type Match } from './match.ts';
import { numberNamed } from './named-port.ts';
import { isPortName, portNumber } from './port-number.ts';

/**
 * Whether an entry is for the port, and what a proxy would look at. Without `toPorts` every port matches, except
 * that an entry with `icmps` alone is for ICMP only; an entry of `toPorts` without ports is for none:
 * https://docs.cilium.io/en/stable/security/policy/layer4/ and mergeL4Filter in
 * https://github.com/cilium/cilium/blob/v1.19.1/pkg/policy/rule.go
 */
export function matchesToPorts({ toPorts = [], icmps = [] }: RuleEntry, question: Question): Match {
  if (toPorts.length === 0) return matchIf(icmps.length === 0);
  return oneOf(toPorts.map((one) => matchesEntry(one, question)));
}

function matchesEntry(entry: PortsEntry, question: Question): Match {
  const port = oneOf((entry.ports ?? []).map((one) => matchesPort(one, question)));
  const [unknown] = [...contentOf(entry, question), ...connectionOf(entry)];
  return unknown === undefined ? port : allOf([port, unknown]);
}

/** Port 0 is every port; a protocol that is missing or ANY is TCP, UDP and SCTP. An end before the port is none. */
function matchesPort({ port = '0', endPort = 0, protocol = 'ANY' }: PortEntry, question: Question): Match {
  if (protocol !== 'ANY' && protocol !== question.protocol) return 'no';
  const named = isPortName(port);
  const first = named ? numberNamed(port.toLowerCase(), question) : portNumber(port);
  if (first === undefined) return 'no';
  if (first === 0 && (endPort === 0 || endPort === 65535)) return 'yes';
  return matchIf(question.port >= first && question.port <= Math.max(first, endPort));
}

/**
 * Rules about content, which a proxy reads. A DNS rule is one too: the connection to port 53 passes, each question in
 * it may not. A protocol that is only named is read on TCP alone.
 */
function contentOf({ rules = {} }: PortsEntry, { protocol }: Question): readonly Match[] {
  const filled = (['http', 'kafka', 'dns', 'l7'] as const).find((name) => (rules[name] ?? []).length > 0);
  if (filled) return [{ unknown: `toPorts.rules.${filled}`, proxied: 'content' }];
  const named = rules.l7proto && protocol === 'TCP';
  return named ? [{ unknown: 'toPorts.rules.l7proto', proxied: 'connection' }] : [];
}

function connectionOf({ serverNames = [], ...entry }: PortsEntry): readonly Match[] {
  const fields = (['terminatingTLS', 'originatingTLS', 'listener'] as const).filter(
    (field) => entry[field] !== undefined,
  );
  return [...(serverNames.length > 0 ? ['serverNames'] : []), ...fields].map((field) => ({
    unknown: `toPorts.${field}`,
    proxied: 'connection',
  }));
}
