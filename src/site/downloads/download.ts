import { archive } from './archive.ts';
import { bundle, type BundleFile } from './bundle.ts';

/** One download as the site serves it. */
export interface Download {
  readonly files: readonly BundleFile[];
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Of the zip, in KB of 1024 bytes, to one decimal. */
  readonly kilobytes: string;
}

/** The download of a task with the default parameters; throws with the nearest id where there is none. */
export function download(id: string): Download {
  const files = bundle(id);
  const bytes = archive(id, files);
  return { files, bytes, kilobytes: (bytes.length / 1024).toFixed(1) };
}
