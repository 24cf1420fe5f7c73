import { isIP } from 'node:net';
import { generate } from 'selfsigned';

/** A private key and its certificate, both PEM text. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/**
 * Makes a self-signed certificate for the given host names and addresses. It is its own authority, so a
 * client that is told to trust `cert` accepts servers that use it.
 */
export async function makeCertificate(names: readonly string[]): Promise<Certificate> {
  const pems = await generate([{ name: 'commonName', value: names[0] ?? 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      // Python 3.13 checks strictly (VERIFY_X509_STRICT): an authority needs both of these marked critical.
      // https://docs.python.org/3/library/ssl.html#ssl.create_default_context
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: names.map(alternativeName) },
    ],
  });
  return { key: pems.private, cert: pems.cert };
}

function alternativeName(name: string): { type: 7; ip: string } | { type: 2; value: string } {
  return isIP(name) ? { type: 7, ip: name } : { type: 2, value: name };
}
