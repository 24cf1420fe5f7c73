import { isRecord } from '../objects.ts';

/** One operation of a JSON patch. */
export interface Operation {
  readonly op: string;
  readonly path: string;
  readonly value?: unknown;
}

/** A JSON patch (RFC 6902) with add, remove, replace and test; throws with the operation that does not fit. */
export function jsonPatch(target: unknown, operations: readonly Operation[]): unknown {
  return operations.reduce(apply, structuredClone(target));
}

function apply(target: unknown, operation: Operation): unknown {
  const path = operation.path.split('/').slice(1).map(unescape);
  const last = path.pop();
  if (last === undefined) return operation.value;
  const parent = path.reduce<unknown>(
    (value, key) => (value as Record<string, unknown> | undefined)?.[key],
    target,
  );
  if (Array.isArray(parent)) applyToList(parent, last, operation);
  else if (isRecord(parent)) applyToRecord(parent, last, operation);
  else throw new Error(`the path ${operation.path} does not exist`);
  return target;
}

function applyToList(list: unknown[], key: string, { op, path, value }: Operation): void {
  const index = key === '-' ? list.length : Number(key);
  if (op === 'add') list.splice(index, 0, value);
  else if (index >= list.length) throw new Error(`the path ${path} does not exist`);
  else if (op === 'remove') list.splice(index, 1);
  else if (op === 'replace') list[index] = value;
  else test(list[index], { op, path, value });
}

function applyToRecord(record: Record<string, unknown>, key: string, { op, path, value }: Operation): void {
  if (op !== 'add' && !(key in record)) throw new Error(`the path ${path} does not exist`);
  if (op === 'remove') Reflect.deleteProperty(record, key);
  else if (op === 'add' || op === 'replace') record[key] = value;
  else test(record[key], { op, path, value });
}

function test(found: unknown, { op, path, value }: Operation): void {
  if (op !== 'test') throw new Error(`the operation ${op} is not one the double knows`);
  if (JSON.stringify(found) !== JSON.stringify(value)) throw new Error(`testing value ${path} failed`);
}

function unescape(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~');
}
