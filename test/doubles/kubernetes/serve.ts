import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { answer, describesApi } from './api/answer.ts';
import { decodeBody } from './api/body.ts';
import { failure, noSuchPath, type Reply } from './api/reply.ts';
import { targetOf, type Target } from './api/target.ts';
import { watch } from './api/watch.ts';
import type { Cluster } from './cluster.ts';
import { openStream, streams } from './exec/index.ts';
import { refuseUpgrade } from './exec/stream.ts';
import type { KubernetesRequest } from './types.ts';

/** What changes while the double runs. */
export interface State {
  cluster: Cluster;
  readonly requests: KubernetesRequest[];
  readonly watches: Set<ServerResponse>;
}

/** Answers one HTTP request. */
export async function serve(state: State, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = urlOf(request);
  const target = targetOf(url.pathname, state.cluster.kinds);
  if (target && request.method === 'GET' && url.searchParams.has('watch')) {
    return serveWatch(state, target, request, response);
  }
  const { method = '', headers } = request;
  const contentType = headers['content-type'] ?? '';
  const bytes = await bytesOf(request);
  // Everything is deleted at once, so the options that come with a DELETE mean nothing here.
  const body = method === 'DELETE' ? { value: undefined } : decodeBody(bytes, contentType);
  const call = { method, url, accept: headers.accept ?? '', contentType };
  const reply =
    'status' in body ? body : await answer(state.cluster, { ...call, body: body.value }).catch(broken);
  note(state, request, reply.status, 'value' in body ? body.value : undefined);
  send(response, reply);
}

function serveWatch(state: State, target: Target, request: IncomingMessage, response: ServerResponse): void {
  const { searchParams } = urlOf(request);
  const refused = watch(state.cluster, target, searchParams, request.headers.accept ?? '', response);
  note(state, request, refused?.status ?? 200);
  if (refused) return send(response, refused);
  state.watches.add(response);
  response.on('close', () => state.watches.delete(response));
}

/** Answers one request to become a stream. */
export function openUpgrade(state: State, request: IncomingMessage, socket: Duplex, head: Buffer): void {
  const url = urlOf(request);
  const target = targetOf(url.pathname, state.cluster.kinds);
  if (!target || !streams.includes(target.subresource ?? '')) {
    refuseUpgrade(socket, noSuchPath());
    return note(state, request, 404);
  }
  note(state, request, openStream(state.cluster, target, url.searchParams, request, socket, head));
}

function note({ requests }: State, request: IncomingMessage, status: number, body?: unknown): void {
  const { pathname, search } = urlOf(request);
  if (describesApi(pathname)) return;
  const common = { method: request.method ?? '', path: pathname, query: search.slice(1), status };
  requests.push(body === undefined ? common : { ...common, body });
}

function send(response: ServerResponse, { status, body, text, warnings = [] }: Reply): void {
  const headers = warnings.map((warning): [string, string] => [
    'warning',
    `299 - ${JSON.stringify(warning)}`,
  ]);
  response.writeHead(status, [['content-type', text ? 'text/plain' : 'application/json'], ...headers].flat());
  response.end(text ? String(body) : JSON.stringify(body));
}

/** A fault of the double itself must not look like one of the command that ran. */
function broken(error: unknown): Reply {
  return failure(
    500,
    'InternalError',
    `the Kubernetes double failed: ${error instanceof Error ? error.stack : String(error)}`,
  );
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function urlOf(request: IncomingMessage): URL {
  return new URL(request.url ?? '/', 'http://127.0.0.1');
}
