import type { Kind } from '../kinds.ts';

/** What the API answers: an HTTP status and a JSON body (or plain text, for logs). */
export interface Reply {
  readonly status: number;
  readonly body: unknown;
  readonly text?: boolean;
  /** Sentences for kubectl to print as `Warning: …`. */
  readonly warnings?: readonly string[];
}

/** One reason why an object is refused, in the form of a Status cause. */
export interface Cause {
  readonly reason: 'FieldValueInvalid' | 'FieldValueNotSupported' | 'FieldValueRequired';
  readonly field: string;
  readonly message: string;
}

/** 200 with an object. */
export function ok(body: unknown, status = 200): Reply {
  return { status, body };
}

/** A Status of failure, in the shape kubectl prints as `Error from server (<reason>): <message>`. */
export function failure(code: number, reason: string, message: string, details: object = {}): Reply {
  const body = {
    kind: 'Status',
    apiVersion: 'v1',
    metadata: {},
    status: 'Failure',
    message,
    reason,
    details,
    code,
  };
  return { status: code, body };
}

/** 400: the request cannot be understood. */
export function badRequest(message: string): Reply {
  return failure(400, 'BadRequest', message);
}

/** 404 for an object that is not there. */
export function notFound(kind: Pick<Kind, 'group' | 'plural'>, name: string): Reply {
  const details = { name, group: kind.group, kind: kind.plural };
  return failure(404, 'NotFound', `${qualified(kind.plural, kind.group)} "${name}" not found`, details);
}

/** 404 for a path that no kind answers. */
export function noSuchPath(): Reply {
  return failure(404, 'NotFound', 'the server could not find the requested resource');
}

/** 409 for an object that is there already. */
export function alreadyExists(kind: Kind, name: string): Reply {
  const details = { name, group: kind.group, kind: kind.plural };
  return failure(
    409,
    'AlreadyExists',
    `${qualified(kind.plural, kind.group)} "${name}" already exists`,
    details,
  );
}

/** 422 with every cause, worded as API servers do: `<field>: Unsupported value: …`. */
export function invalid(kind: Kind, name: string, causes: readonly Cause[]): Reply {
  const lines = causes.map((cause) => `${cause.field}: ${cause.message}`);
  const list = lines.length === 1 ? lines[0] : `[${lines.join(', ')}]`;
  const message = `${qualified(kind.kind, kind.group)} "${name}" is invalid: ${list}`;
  return failure(422, 'Invalid', message, { name, group: kind.group, kind: kind.kind, causes });
}

function qualified(name: string, group: string): string {
  return group === '' ? name : `${name}.${group}`;
}
