import type { PortEntry, PortsEntry } from './cilium-rule.ts';
import { cut, refuse, refuseAsAgent, shown } from './error.ts';
import type { Direction } from './model.ts';
import { isPortName, portNumber } from './port-number.ts';
import type { Settings } from './settings.ts';

/** What a rule is for, where the agent's checks differ by it. */
export interface About {
  readonly direction: Direction;
  /** True for a rule about nodes. */
  readonly host: boolean;
  readonly settings: Settings;
}

/** Refuses rules about content that have no place, counted over the whole entry. */
export function checkContent(
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

/** Refuses an entry of `toPorts` as PortRule.sanitize does. */
export function checkPorts(where: string, entry: PortsEntry, about: About): void {
  const { ports = [], serverNames = [], terminatingTLS } = entry;
  if (serverNames.length > 0 && hasContent(entry) && terminatingTLS === undefined) {
    refuseAsAgent(where, 'ServerNames are not allowed with L7 rules without TLS termination');
  }
  for (const port of ports) checkPort(where, port, entry);
  checkListener(where, entry, about);
  if (hasContent(entry)) checkRules(where, entry);
}

function hasContent({ rules = {} }: PortsEntry): boolean {
  return [rules.http, rules.kafka, rules.dns, rules.l7].some((one) => (one ?? []).length > 0);
}

function checkPort(where: string, { port = '', endPort = 0, protocol }: PortEntry, entry: PortsEntry): void {
  const dns = (entry.rules?.dns ?? []).length > 0;
  if (port === '') refuseAsAgent(where, 'port must be specified');
  if (!isPortName(port)) {
    const number = numberOf(where, port);
    if (dns && endPort > number) refuseAsAgent(where, 'DNS rules do not support port ranges');
  } else if (endPort !== 0) {
    // Cilium keeps ports by their name alone, so what it makes of the end depends on the order of rules.
    refuse(where, 'no endPort with the name of a port', endPort, 'model');
  }
  if (hasContent(entry) && !dns && protocol !== 'TCP') {
    refuseAsAgent(where, `L7 rules can only apply to TCP (not ${protocol ?? 'ANY'}) except for DNS rules`);
  }
}

function numberOf(where: string, port: string): number {
  if (/^0[0-9]|_/.test(port)) refuse(where, 'a port number without zeros in front', port, 'model');
  return portNumber(port) ?? refuseAsAgent(where, `unable to parse port: ${shown(port)}`);
}

function checkListener(where: string, entry: PortsEntry, { direction }: About): void {
  const { listener } = entry;
  if (!listener) return;
  const name = cut(listener.name);
  if (direction === 'ingress') refuseAsAgent(where, `Listener is not allowed on ingress (${name})`);
  if (hasContent(entry)) refuseAsAgent(where, `Listener is not allowed with L7 rules (${name})`);
}

function checkRules(where: string, { ports = [], rules = {} }: PortsEntry): void {
  if (ports.some(({ port = '' }) => portNumber(port) === 0)) {
    refuseAsAgent(where, 'L7 rules can not be used when a port is 0');
  }
  for (const { path, method } of rules.http ?? []) {
    for (const pattern of [path, method]) checkPattern(where, pattern ?? '');
  }
  if (rules.dns !== undefined && ports.length === 0) {
    refuseAsAgent(where, 'port 53 must be specified for DNS rules');
  }
  if (rules.l7 !== undefined && !rules.l7proto) {
    refuseAsAgent(where, "'l7' may only be specified when a 'l7proto' is also specified");
  }
}

/** Paths and methods are regular expressions of Go: only what no dialect takes is refused here. */
function checkPattern(where: string, pattern: string): void {
  if (/\\|\(\?/.test(pattern)) return;
  try {
    new RegExp(pattern).test('');
  } catch {
    refuseAsAgent(where, `error parsing regexp: ${cut(pattern)}`);
  }
}
