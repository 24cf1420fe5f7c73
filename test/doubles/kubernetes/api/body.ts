import { parse } from 'yaml';
import { isRecord, type KubeObject } from '../objects.ts';
import { decodeObject } from '../protobuf/decode.ts';
import { badRequest, failure, type Reply } from './reply.ts';

/** What a client sent, decoded by its content type; undefined where the body is empty. */
export function decodeBody(bytes: Buffer, contentType: string): { readonly value: unknown } | Reply {
  if (bytes.length === 0) return { value: undefined };
  try {
    if (contentType.includes('protobuf')) return { value: decodeObject(bytes) };
    return {
      value: contentType.includes('yaml')
        ? parse(bytes.toString('utf8'))
        : JSON.parse(bytes.toString('utf8')),
    };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return contentType.includes('protobuf')
      ? failure(415, 'UnsupportedMediaType', `the body of the request was in an unknown format: ${message}`)
      : badRequest(`the object provided is unrecognized: ${message}`);
  }
}

/** True for a value with the three fields every object has. */
export function isKubeObject(value: unknown): value is KubeObject {
  return (
    isRecord(value) &&
    typeof value['apiVersion'] === 'string' &&
    typeof value['kind'] === 'string' &&
    isRecord(value['metadata'])
  );
}
