import { isObject } from './json.ts';
import { subscriptionId } from './resource-id.ts';

/** Members whose value differs from run to run, or from machine to machine. */
const volatileMembers: Readonly<Record<string, string>> = {
  keyData: '<ssh-public-key>',
  dnsPrefix: '<dns-prefix>',
  principalId: '<object-id>',
  objectId: '<object-id>',
  clientId: '<client-id>',
};

const timestamp = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/;
const uuid = /\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/gi;

/**
 * A JSON value in which every volatile part is a placeholder and members are in alphabetical order (az writes
 * them in another order each time), so that two recordings of one run are the same text.
 */
export function normaliseBody(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(normaliseBody);
  if (typeof value === 'string') return timestamp.test(value) ? '<timestamp>' : value;
  if (!isObject(value)) return value;
  const members = Object.entries(value).map(([name, member]): [string, unknown] => {
    const placeholder = typeof member === 'string' ? volatileMembers[name] : undefined;
    return [name, placeholder ?? normaliseBody(member)];
  });
  return Object.fromEntries(members.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** A path in which ids that clients make up, such as those of role assignments, are placeholders. */
export function normalisePath(path: string): string {
  return path.replace(uuid, (id) => (id === subscriptionId ? id : '<uuid>'));
}
