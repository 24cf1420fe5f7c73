import { unpack } from '../unpack.ts';

/** 1980-01-01 00:00, the oldest time of a zip: date 0x0021, time 0. */
const noTime = 0x00210000;

/** What makes a zip differ from build to build or not run as it should: times, lost executable bits, stray paths. */
export function archiveFaults(folder: string, bytes: Uint8Array): readonly string[] {
  return unpack(bytes).flatMap(({ path, mode, time }) => {
    const wanted = path.endsWith('.sh') ? 0o755 : 0o644;
    const faults: string[] = [];
    if (!path.startsWith(`${folder}/`) || path.includes('..'))
      faults.push(`${path}: expected a path below ${folder}/.`);
    if (time !== noTime) faults.push(`${path}: carries a time, so the zip changes with every build.`);
    if (mode !== wanted)
      faults.push(`${path}: expected mode ${wanted.toString(8)}, found ${mode.toString(8)}.`);
    return faults;
  });
}
