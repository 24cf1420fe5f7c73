import type { JsonObject } from './json.ts';

/** A request to Azure Resource Manager, taken apart. */
export interface Call {
  readonly method: string;
  /** The path as sent, without a trailing slash. */
  readonly path: string;
  /** The `{…}` parts of the route's template. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

/** What the double answers. */
export interface Reply {
  readonly status: number;
  readonly body?: unknown;
}

/** The members of an error as the service states them. */
export interface ErrorDetail {
  readonly code: string;
  readonly message: string;
  /** The property at fault, from `properties` down. */
  readonly target?: string;
  readonly subcode?: string;
  readonly details?: readonly ErrorDetail[];
}

/** Answers with a resource or another JSON object. */
export function answer(body: JsonObject, status = 200): Reply {
  return { status, body };
}

/**
 * Answers with an error in ARM's envelope.
 * Shape: https://github.com/microsoft/api-guidelines/blob/vNext/azure/Guidelines.md#handling-errors
 */
export function refuse(status: number, detail: ErrorDetail): Reply {
  return { status, body: { error: detail } };
}
