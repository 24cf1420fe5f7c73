import { strFromU8, unzipSync } from 'fflate';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** One file as it comes out of a zip. */
export interface Unpacked {
  /** With the folder that everything lies in. */
  readonly path: string;
  readonly text: string;
  /** Unix permission bits. */
  readonly mode: number;
  /** Date and time of the entry as the zip stores them, 0x00210000 for the oldest it can. */
  readonly time: number;
}

/** Central directory header: signature, and where it holds what we read (APPNOTE.TXT 4.3.12). */
const header = {
  signature: 0x02014b50,
  time: 12,
  nameLength: 28,
  extra: 30,
  comment: 32,
  attributes: 38,
  name: 46,
};

/** Reads a zip: texts by fflate, modes and times from the central directory, which fflate does not give. */
export function unpack(bytes: Uint8Array): readonly Unpacked[] {
  const texts = unzipSync(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: Unpacked[] = [];
  let at = view.getUint32(bytes.length - 6, true);
  while (view.getUint32(at, true) === header.signature) {
    const length = view.getUint16(at + header.nameLength, true);
    const path = strFromU8(bytes.subarray(at + header.name, at + header.name + length));
    const mode = (view.getUint32(at + header.attributes, true) >>> 16) & 0o7777;
    const time = view.getUint32(at + header.time, true);
    found.push({ path, text: strFromU8(texts[path] ?? new Uint8Array()), mode, time });
    at +=
      header.name +
      length +
      view.getUint16(at + header.extra, true) +
      view.getUint16(at + header.comment, true);
  }
  return found;
}

/** Writes what was unpacked below a folder, with its modes, as `unzip` does. */
export function writeUnpacked(dir: string, files: readonly Unpacked[]): void {
  for (const { path, text, mode } of files) {
    const target = join(dir, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text, { mode });
  }
}
