import { existsSync } from 'node:fs';
import { toolPath, versions } from './versions.ts';

/** Throws, naming the way out, where a pinned tool has not been put in place. */
export function requireTools(): void {
  const names = Object.keys(versions) as (keyof typeof versions)[];
  const missing = names.map(toolPath).filter((path) => !existsSync(path));
  if (missing.length > 0) throw new Error(`${missing.join(', ')} not found. Run npm run tools.`);
}
