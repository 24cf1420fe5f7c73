import type { PortEntry, PortsEntry, RuleEntry } from './cilium-rule.ts';
import type { Question } from './finding.ts';
import { allOf, matchIf, oneOf, type Match } from './match.ts';
import { matchesName } from './named-port.ts';

/**
 * Whether an entry is for the port, and whether a proxy has a say in it. Without `toPorts` every port matches, except
 * that an entry with `icmps` alone is for ICMP only: https://docs.cilium.io/en/stable/security/policy/layer4/
 */
export function matchesToPorts(entry: RuleEntry, question: Question): PortMatch {
  const { toPorts = [], icmps = [] } = entry;
  if (toPorts.length === 0) return { match: matchIf(icmps.length === 0), redirects: false };
  const found = toPorts.map((one) => matchesEntry(one, question));
  const match = oneOf(found.map((one) => one.match));
  return { match, redirects: found.some((one) => one.redirects) };
}

interface PortMatch {
  readonly match: Match;
  readonly redirects: boolean;
}

function matchesEntry(entry: PortsEntry, question: Question): PortMatch {
  const { ports = [] } = entry;
  const port: Match =
    ports.length === 0
      ? { unknown: 'toPorts without ports' }
      : oneOf(ports.map((one) => matchesPort(one, question)));
  const beyond = beyondPorts(entry);
  if (beyond === undefined) return { match: port, redirects: false };
  return { match: allOf([port, { unknown: beyond }]), redirects: true };
}

/** Port 0 is every port; a protocol that is missing or ANY is TCP, UDP and SCTP. */
function matchesPort({ port = '0', endPort, protocol = 'ANY' }: PortEntry, question: Question): Match {
  const named = protocol.toUpperCase();
  if (named !== 'ANY' && named !== '' && named !== question.protocol) return 'no';
  if (!/^\d+$/.test(port)) return matchesName(port.toLowerCase(), question);
  const first = Number(port);
  if (first === 0) return 'yes';
  return matchIf(question.port >= first && question.port <= (endPort || first));
}

/**
 * The field that lets a proxy look into the flow, where the entry has one. A DNS rule is such a field too: the
 * connection to port 53 passes, each question in it may not.
 */
function beyondPorts(entry: PortsEntry): string | undefined {
  const content = Object.entries(entry.rules ?? {}).find(
    ([, list]) => !Array.isArray(list) || list.length > 0,
  );
  if (content) return `toPorts.rules.${content[0]}`;
  if ((entry.serverNames ?? []).length > 0) return 'toPorts.serverNames';
  return (['terminatingTLS', 'originatingTLS', 'listener'] as const)
    .filter((field) => entry[field] !== undefined)
    .map((field) => `toPorts.${field}`)[0];
}
