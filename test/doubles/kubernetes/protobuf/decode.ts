import { isRecord } from '../objects.ts';
import { envelope, messages, volumeSource, type Field, type Message } from './messages.ts';

/** The four bytes before every object that Kubernetes sends as protobuf. */
const magic = Buffer.from('k8s\0', 'latin1');

/** Decodes an object that kubectl sent as protobuf; throws for a kind whose fields are not listed. */
export function decodeObject(body: Buffer): unknown {
  if (!body.subarray(0, 4).equals(magic)) throw new Error('the body is no Kubernetes protobuf');
  const outer = decode(body.subarray(4), envelope);
  const { apiVersion, kind } = outer['typeMeta'] as { apiVersion: string; kind: string };
  const message = messages[kind];
  if (!message) throw new Error(`protobuf/messages.ts lists no fields of ${kind}; send JSON`);
  return { apiVersion, kind, ...decode(rawOf(body.subarray(4)), message) };
}

function rawOf(body: Buffer): Buffer {
  return [...wires(body)].find((wire) => wire.field === 2)?.bytes ?? Buffer.alloc(0);
}

function decode(body: Buffer, message: Message): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const wire of wires(body)) {
    const field = message[wire.field];
    if (field) store(result, field, wire);
  }
  return result;
}

/** Kubernetes writes empty values too, where JSON leaves them out: so they are left out here. */
function store(result: Record<string, unknown>, field: Field, wire: Wire): void {
  const value = valueOf(field, wire);
  if (field.holds === 'inline' || isMap(field)) Object.assign(target(result, field), value);
  else if (field.many) result[field.name] = [...((result[field.name] as unknown[] | undefined) ?? []), value];
  else if (value !== '' && value !== 0 && value !== false && !isEmpty(value)) result[field.name] = value;
}

function target(result: Record<string, unknown>, field: Field): object {
  if (field.holds === 'inline') return result;
  const known = result[field.name] ?? {};
  result[field.name] = known;
  return known;
}

function valueOf(field: Field, { bytes, value }: Wire): unknown {
  if (field.holds === 'text') return bytes.toString('utf8');
  if (field.holds === 'number') return value;
  if (field.holds === 'boolean') return value === 1;
  if (field.holds === 'inline') return decode(bytes, volumeSource);
  if (field.holds === 'map' || field.holds === 'bytes map')
    return pair(bytes, field.holds === 'map' ? 'utf8' : 'base64');
  return decode(bytes, field.holds);
}

/** One entry of a map; JSON writes bytes as base64. */
function pair(body: Buffer, encoding: 'utf8' | 'base64'): object {
  const parts = new Map([...wires(body)].map((wire) => [wire.field, wire.bytes]));
  return { [parts.get(1)?.toString('utf8') ?? '']: parts.get(2)?.toString(encoding) ?? '' };
}

interface Wire {
  readonly field: number;
  readonly value: number;
  readonly bytes: Buffer;
}

function* wires(body: Buffer): Generator<Wire> {
  let position = 0;
  const varint = (): number => {
    for (let result = 0, scale = 1; ; scale *= 128) {
      const byte = body[position++] ?? 0;
      result += (byte & 127) * scale;
      if (byte < 128) return result;
    }
  };
  while (position < body.length) {
    const tag = varint();
    const [field, type] = [tag >>> 3, tag & 7];
    const value = type === 0 || type === 2 ? varint() : 0;
    const size = type === 2 ? value : type === 1 ? 8 : type === 5 ? 4 : 0;
    yield { field, value, bytes: body.subarray(position, position + size) };
    position += size;
  }
}

function isMap({ holds }: Field): boolean {
  return holds === 'map' || holds === 'bytes map';
}

function isEmpty(value: unknown): boolean {
  return isRecord(value) && Object.keys(value).length === 0;
}
