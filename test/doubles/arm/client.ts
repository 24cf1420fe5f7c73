import { readFileSync } from 'node:fs';
import { request } from 'node:https';
import type { ArmDouble } from './index.ts';

/** What the double answered: the status and the JSON body, an empty object where there was none. */
export interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

/** Sends requests as az would; `path` lies below the subscription. */
export type Client = (method: string, path: string, body?: unknown) => Promise<Answer>;

/** Makes a client that trusts the double's certificate and nothing else. */
export function createClient({ url, env }: ArmDouble): Client {
  const ca = readFileSync(env['REQUESTS_CA_BUNDLE'] ?? '');
  return (method, path, body) =>
    new Promise((resolve, reject) => {
      const target = `${url}/subscriptions/00000000-0000-0000-0000-000000000000${path}?api-version=2026-06-01`;
      const sent = request(target, { method, ca }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8');
          const parsed = text ? (JSON.parse(text) as Record<string, unknown>) : {};
          resolve({ status: response.statusCode ?? 0, body: parsed });
        });
      });
      sent.on('error', reject);
      sent.end(body === undefined ? undefined : JSON.stringify(body));
    });
}
