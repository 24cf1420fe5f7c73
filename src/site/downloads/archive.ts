import { strToU8, zipSync, type ZippableFile } from 'fflate';
import type { BundleFile } from './file.ts';

/** The oldest time a zip can hold, in its own local clock: equal files give equal bytes, wherever and whenever built. */
const noTime = new Date(1980, 0, 1);

/** Says that the upper half of `attrs` is a Unix mode. */
const unix = 3;

/** The zip of a bundle, everything below one folder of this name; scripts keep their executable bit. */
export function archive(folder: string, files: readonly BundleFile[]): Uint8Array<ArrayBuffer> {
  const entries = files.map(({ path, text, executable }): [string, ZippableFile] => {
    const mode = executable ? 0o100755 : 0o100644;
    return [`${folder}/${path}`, [strToU8(text), { os: unix, attrs: (mode << 16) >>> 0 }]];
  });
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: noTime });
}
