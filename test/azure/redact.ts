import type { Account } from './account.ts';
import { pageGroup, type Plan } from './plan.ts';

/** What stands for every id of a subscription, tenant or object. */
export const redactedId = '00000000-0000-0000-0000-000000000000';

/** What a recording must not hold, by what stands in its place. */
const patterns: readonly (readonly [RegExp, string])[] = [
  [/-----BEGIN [^-]+-----[\s\S]*?(-----END [^-]+-----|$)/g, '<secret>'],
  [/\beyJ[\w-]{8,}(\.[\w-]*){0,2}/g, '<token>'],
  [/\b(bearer )\S+/gi, '$1<token>'],
  [/\bssh-(rsa|ed25519) \S+( \S+@\S+)?/g, '<ssh-public-key>'],
  [
    /((?:client-key-data|client-certificate-data|certificate-authority-data|token|password|secret)["']?\s*[:=]\s*["']?)[^\s"'<]+/gi,
    '$1<secret>',
  ],
  [/[\w.+-]+(?:@|%40)[\w-]+(?:\.[\w-]+)+/g, '<e-mail>'],
  [/\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/gi, redactedId],
  [/\b[\w.-]+\.azmk8s\.io\b/g, '<api-server>'],
  // A digest names an image; nothing else of this length is harmless.
  [/(?<!sha256:)(?<![\w+/=-])[A-Za-z0-9+/=_]{64,}/g, '<secret>'],
];

const privateRange =
  /^(0|10|127|169\.254|192\.168|172\.(1[6-9]|2\d|3[01])|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])|168\.63\.129\.16)(\.|$)/;

/** Gives a function that replaces, in every string of a value, what belongs to the reader and nobody else. */
export function redactor(account: Account, plan?: Pick<Plan, 'group'>): <T>(value: T) => T {
  const own = (
    [
      [account.id, redactedId, 3],
      [account.tenant, '<tenant>', 3],
      [account.user, '<user>', 3],
      // A short name, such as "dev", would also stand inside words that are nobody's.
      [account.name, '<subscription>', 8],
    ] as const
  ).filter(([text, , shortest]) => text.length >= shortest);
  const clean = (text: string): string => {
    const anonymous = own.reduce((rest, [from, to]) => rest.replaceAll(from, to), text);
    const named = plan ? anonymous.replaceAll(plan.group, pageGroup) : anonymous;
    return patterns
      .reduce((rest, [from, to]) => rest.replace(from, to), named)
      .replace(/\b\d{1,3}(?:\.\d{1,3}){3}\b/g, address);
  };
  return <T>(value: T) => walk(value, clean) as T;
}

function address(found: string): string {
  return privateRange.test(found) ? found : '<public-ip>';
}

function walk(value: unknown, clean: (text: string) => string): unknown {
  if (typeof value === 'string') return clean(value);
  if (Array.isArray(value)) return value.map((inner) => walk(inner, clean));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner, clean)]));
}
