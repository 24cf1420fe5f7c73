import { normaliseBody, normalisePath } from './normalise.ts';
import { refuse, type Call, type Reply } from './reply.ts';
import type { RawRequest } from './server.ts';

/** A request that reached the double, normalised: two recordings of one run are equal. */
export interface ArmRequest {
  readonly method: string;
  readonly path: string;
  readonly apiVersion: string;
  readonly status: number;
  readonly body?: unknown;
}

/** Passes requests to a router and remembers them. */
export interface Recorder {
  handle(request: RawRequest): Reply;
  requests(): readonly ArmRequest[];
  clear(): void;
}

/** Makes a recorder around a router. */
export function createRecorder(route: (call: Omit<Call, 'params'>) => Reply): Recorder {
  let recorded: ArmRequest[] = [];
  return {
    handle: ({ method, url, text }) => {
      const body = parse(text);
      const call = { method, path: url.pathname.replace(/\/$/, ''), query: url.searchParams, body };
      const reply = refusal(call, text) ?? route(call);
      recorded.push({
        method,
        path: normalisePath(call.path),
        apiVersion: apiVersion(url.searchParams),
        status: reply.status,
        ...(body === undefined ? {} : { body: normaliseBody(body) }),
      });
      return reply;
    },
    requests: () => [...recorded],
    clear: () => {
      recorded = [];
    },
  };
}

function refusal({ query, body }: Omit<Call, 'params'>, text: string): Reply | undefined {
  if (!apiVersion(query))
    return refuse(400, {
      code: 'MissingApiVersionParameter',
      message: 'The api-version query parameter (?api-version=) is required for all requests.',
    });
  if (text && body === undefined)
    return refuse(400, { code: 'InvalidRequestContent', message: 'The request content is not valid JSON.' });
  return undefined;
}

function apiVersion(query: URLSearchParams): string {
  return query.get('api-version') ?? '';
}

function parse(text: string): unknown {
  try {
    return text ? (JSON.parse(text) as unknown) : undefined;
  } catch {
    return undefined;
  }
}
