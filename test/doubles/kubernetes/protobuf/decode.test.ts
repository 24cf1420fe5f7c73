import { expect, test } from 'vitest';
import { decodeObject } from './decode.ts';

/** Writes a field with a length, as protobuf does for texts and messages. */
function field(number: number, content: Buffer | string): Buffer {
  const bytes = Buffer.from(content as string);
  return Buffer.concat([Buffer.from([number * 8 + 2, bytes.length]), bytes]);
}

function envelope(kind: string, raw: Buffer): Buffer {
  const typeMeta = Buffer.concat([field(1, 'v1'), field(2, kind)]);
  return Buffer.concat([Buffer.from('k8s\0'), field(1, typeMeta), field(2, raw)]);
}

test('a debug pod comes out as the JSON it stands for, without the empty values between', () => {
  const privileged = field(15, Buffer.from([2 * 8, 1]));
  const container = Buffer.concat([
    field(1, 'debugger'),
    field(3, 'chroot'),
    field(3, '/host'),
    field(5, ''),
    privileged,
  ]);
  const volume = Buffer.concat([field(1, 'host-root'), field(2, field(1, field(1, '/')))]);
  const hostNetwork = Buffer.from([11 * 8, 1]);
  const spec = Buffer.concat([field(1, volume), field(2, container), hostNetwork]);
  const label = Buffer.concat([field(1, 'app'), field(2, 'x')]);
  const metadata = Buffer.concat([field(1, 'p'), field(11, label)]);
  expect(decodeObject(envelope('Pod', Buffer.concat([field(1, metadata), field(2, spec)])))).toEqual({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'p', labels: { app: 'x' } },
    spec: {
      volumes: [{ name: 'host-root', hostPath: { path: '/' } }],
      containers: [{ name: 'debugger', command: ['chroot', '/host'], securityContext: { privileged: true } }],
      hostNetwork: true,
    },
  });
});

test('the bytes of a Secret come out as base64', () => {
  const entry = Buffer.concat([field(1, 'release'), field(2, 'abc')]);
  expect(decodeObject(envelope('Secret', field(2, entry)))).toMatchObject({ data: { release: 'YWJj' } });
});

test('a kind whose fields are not listed is refused by name', () => {
  expect(() => decodeObject(envelope('Job', Buffer.alloc(0)))).toThrow('lists no fields of Job');
});
