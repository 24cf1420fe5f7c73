import { createHash } from 'node:crypto';
import { frontsOf, type Front } from './cilium-services.ts';
import { failed, printed, type Output, type Place } from './program.ts';

/**
 * `iptables-save --table nat` in a kube-proxy pod, which shares the node's network: the rules for Services alone, as
 * pkg/proxy/iptables/proxier.go of kubernetes/kubernetes writes them (source id k8s-iptables-proxier). Left out: rules
 * of others, packet counts, and the rule for sources outside the pod range, which needs a setting that AKS does not state.
 */
export function iptablesSave(args: readonly string[], { cluster }: Place): Output {
  if (args.join(' ') !== '--table nat') {
    const line = `iptables-save ${args.join(' ')}`;
    return failed(1, `The test double has no output for "${line}" (exec/kube-proxy-rules.ts).`);
  }
  const chains = frontsOf(cluster).map((front) => chainsOf(front));
  const all = chains.flatMap(({ entry, choices, ends }) => [entry, ...choices, ...ends]);
  // iptables-save lists chains by name, so the way in does not stand first.
  const rules = all.toSorted((a, b) => (chainOf(a) < chainOf(b) ? -1 : Number(chainOf(a) > chainOf(b))));
  const names = [...new Set(rules.map(chainOf))];
  return printed(['*nat', ...names.map((name) => `:${name} - [0:0]`), ...rules, 'COMMIT']);
}

function chainOf(rule: string): string {
  return rule.split(' ')[1] ?? '';
}

interface Chains {
  readonly entry: string;
  readonly choices: readonly string[];
  readonly ends: readonly string[];
}

function chainsOf(front: Front): Chains {
  const protocol = front.protocol.toLowerCase();
  const name = portName(front);
  const chain = `KUBE-SVC-${hash(name + protocol)}`;
  const match = `-p ${protocol} -m comment --comment "${name} cluster IP" -m ${protocol} --dport ${front.port}`;
  const ends = front.backends.map(({ ip, port }) => ({ ip, to: `${ip}:${port}` }));
  const end = (to: string): string => `KUBE-SEP-${hash(name + protocol + to)}`;
  return {
    entry: `-A KUBE-SERVICES -d ${front.address}/32 ${match} -j ${chain}`,
    choices: ends.map(({ to }, index) => {
      const chance = chanceOf(ends.length - index);
      return `-A ${chain} -m comment --comment "${name} -> ${to}"${chance} -j ${end(to)}`;
    }),
    ends: ends.flatMap(({ ip, to }) => [
      `-A ${end(to)} -s ${ip}/32 -m comment --comment "${name}" -j KUBE-MARK-MASQ`,
      `-A ${end(to)} -p ${protocol} -m comment --comment "${name}" -m ${protocol} -j DNAT --to-destination ${to}`,
    ]),
  };
}

/** Each rule takes its share of what the rules before it left; the last takes the rest, without a match. */
function chanceOf(left: number): string {
  return left === 1 ? '' : ` -m statistic --mode random --probability ${(1 / left).toFixed(11)}`;
}

function portName({ service: { metadata }, portName: port }: Front): string {
  return `${metadata.namespace}/${metadata.name}${port === '' ? '' : `:${port}`}`;
}

/** `portProtoHash` of proxier.go: SHA-256 in base32 (RFC 4648), the first 16 letters. */
function hash(text: string): string {
  const bits = [...createHash('sha256').update(text).digest()]
    .map((byte) => byte.toString(2).padStart(8, '0'))
    .join('');
  const letters = bits.match(/.{5}/g) ?? [];
  return letters
    .slice(0, 16)
    .map((five) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[Number.parseInt(five, 2)])
    .join('');
}
