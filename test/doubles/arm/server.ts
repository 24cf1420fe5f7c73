import { createServer, type Server } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Certificate } from '../certificate.ts';
import type { Reply } from './reply.ts';

/** A request as it came: method, URL and body text. */
export interface RawRequest {
  readonly method: string;
  readonly url: URL;
  readonly text: string;
}

/** A server on loopback, its URL, and the way to stop it. */
export interface LoopbackServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts an https server on 127.0.0.1 that answers with JSON what `handle` gives. */
export async function serveJson(
  certificate: Certificate,
  handle: (request: RawRequest, url: string) => Reply,
): Promise<LoopbackServer> {
  const server = createServer(certificate, (request, response) => {
    void respond(request, response, (raw) => handle(raw, urlOf(server)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: urlOf(server), stop: () => stop(server) };
}

function urlOf(server: Server): string {
  return `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  handle: (request: RawRequest) => Reply,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const url = new URL(request.url ?? '/', 'https://127.0.0.1');
  const { status, body } = handle({
    method: request.method ?? 'GET',
    url,
    text: Buffer.concat(chunks).toString('utf8'),
  });
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())));
}
