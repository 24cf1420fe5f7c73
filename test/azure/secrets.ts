import { redactedId } from './redact.ts';

/** What a reader would not want to publish, by the name that the fault gives it. */
const forbidden = {
  'a GUID': /\b(?!0{8}-)[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/i,
  'a token': /\beyJ[\w-]{8,}/,
  'a key': /-----BEGIN |\bssh-(?:rsa|ed25519) AAAA/,
  'an e-mail address': /[\w.+-]+(?:@|%40)[\w-]+\.[\w-]+/,
  'the name of an API server': /\.azmk8s\.io\b/,
  'a credential':
    /(?:client-key-data|client-certificate-data|token|password)["']?\s*[:=]\s*["']?[^\s"'<]{3,}/i,
  'a long secret': /(?<!sha256:)(?<![\w+/=-])[A-Za-z0-9+/=_]{64,}/,
} as const satisfies Record<string, RegExp>;

/**
 * What redaction left in the text of a recording, one sentence each; `own` are texts known to belong to the
 * reader. A recording with a fault is not written.
 */
export function secretsIn(value: unknown, own: readonly string[] = []): readonly string[] {
  const faults = strings(value, '').flatMap(({ path, text }) => [
    ...Object.entries(forbidden)
      .filter(([, pattern]) => pattern.test(text))
      .map(([name]) => `${path}: holds ${name}; test/azure/redact.ts lets it through.`),
    ...own
      .filter((secret) => secret.length > 2 && secret !== redactedId && text.includes(secret))
      .map(() => `${path}: holds a value of the account; test/azure/redact.ts lets it through.`),
  ]);
  return [...new Set(faults)];
}

/** Every string below a value with the path to it; hashes that we computed ourselves are no secret. */
function strings(value: unknown, path: string): { path: string; text: string }[] {
  if (typeof value === 'string') return /\.(sha256|seal)$/.test(path) ? [] : [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, `${path}.${key}`));
}
