import { archive } from './archive.ts';
import type { Sources } from '../evidence/sources.ts';
import { bundle } from './bundle.ts';
import type { BundleFile } from './file.ts';

/** One download as the site serves it. */
export interface Download {
  readonly files: readonly BundleFile[];
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Of the zip, in KB of 1024 bytes, to one decimal. */
  readonly kilobytes: string;
}

/** The download of a task with the default parameters; throws with the nearest id where there is none. */
export function download(id: string, sources: Sources): Download {
  const files = bundle(id, sources);
  const bytes = archive(id, files);
  return { files, bytes, kilobytes: (bytes.length / 1024).toFixed(1) };
}
