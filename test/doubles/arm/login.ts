import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { ArmDouble } from './index.ts';

const run = promisify(execFile);

/**
 * Logs `az` (the path of the program) in to the double with a managed identity. The cloud needs no registration:
 * az takes the only one that the double's metadata names. Throws what az printed where it fails.
 */
export async function loginAz(az: string, double: ArmDouble): Promise<void> {
  await run(az, ['login', '--identity', '--output', 'none'], { env: { ...process.env, ...double.env } });
}
