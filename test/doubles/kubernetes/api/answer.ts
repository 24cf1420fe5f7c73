import type { Cluster } from '../cluster.ts';
import { logOf, streams, streamTarget } from '../exec/index.ts';
import { discovery } from './discovery.ts';
import { openapi } from './openapi.ts';
import { patchObject } from './patch.ts';
import { readMany, readOne } from './read.ts';
import { badRequest, failure, noSuchPath, type Reply } from './reply.ts';
import { targetOf, type Target } from './target.ts';
import { deleteObject, postObject, putObject } from './write.ts';

/** One request, decoded. */
export interface ApiRequest {
  readonly method: string;
  readonly url: URL;
  readonly accept: string;
  readonly contentType: string;
  readonly body: unknown;
}

/** True for paths about the API rather than about objects: discovery, OpenAPI, version, health. */
export function describesApi(path: string): boolean {
  return (
    /^\/(api|apis|version|openapi\/.*|readyz|livez|healthz)$/.test(path) ||
    /^\/(api\/[^/]+|apis\/[^/]+(\/[^/]+)?)$/.test(path)
  );
}

/** Answers any request that is neither a watch nor a stream. */
export async function answer(cluster: Cluster, request: ApiRequest): Promise<Reply> {
  const { url } = request;
  const about = discovery(url.pathname, cluster.kinds) ?? openapi(url.pathname, cluster.kinds);
  if (about) return about;
  const target = targetOf(url.pathname, cluster.kinds);
  if (!target) return noSuchPath();
  if (target.subresource === 'log') return logOf(cluster, target, url.searchParams);
  if (streams.includes(target.subresource ?? '')) return withoutStream(cluster, target, url.searchParams);
  return request.method === 'GET' ? read(cluster, target, request) : write(cluster, target, request);
}

function read(cluster: Cluster, target: Target, { url, accept }: ApiRequest): Reply {
  const readIt = target.name === undefined ? readMany : readOne;
  return readIt(cluster, target, url.searchParams, accept);
}

async function write(cluster: Cluster, target: Target, request: ApiRequest): Promise<Reply> {
  const { method, url, body, contentType } = request;
  const query = url.searchParams;
  const named = target.name !== undefined;
  if (method === 'POST' && !named) return postObject(cluster, target, query, body);
  if (method === 'PUT' && named) return putObject(cluster, target, query, body);
  if (method === 'PATCH' && named) return patchObject(cluster, target, query, body, contentType);
  if (method === 'DELETE' && named) return deleteObject(cluster, target, query);
  return failure(405, 'MethodNotAllowed', 'the server does not allow this method on the requested resource');
}

function withoutStream(cluster: Cluster, target: Target, query: URLSearchParams): Reply {
  const found = streamTarget(cluster, target, query);
  return 'status' in found ? found : badRequest('the test double streams over WebSockets only');
}
