import { chmodSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { toolsFolder } from './versions.ts';

/** Calls `use` with a new folder inside .tools, so that a rename out of it never crosses file systems. */
export async function withWorkFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  mkdirSync(toolsFolder, { recursive: true });
  const folder = mkdtempSync(join(toolsFolder, 'partial-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  // Without these, Ctrl-C ends the process before its exit handlers and leaves half a gigabyte behind.
  const stop = (): never => process.exit(130);
  process.once('exit', remove).once('SIGINT', stop).once('SIGTERM', stop);
  try {
    return await use(folder);
  } finally {
    process.off('exit', remove).off('SIGINT', stop).off('SIGTERM', stop);
    remove();
  }
}

/** Writes a program so that it is either the old one or the whole new one at any moment. */
export function placeProgram(target: string, content: Uint8Array | string): void {
  place(target, (part) => {
    writeFileSync(part, content);
    chmodSync(part, 0o755);
  });
}

/** Points `target` at a program that is already on this machine. */
export function placeLink(target: string, program: string): void {
  place(target, (part) => symlinkSync(program, part));
}

/** Moves a finished folder to where it belongs, over an older one. */
export function placeFolder(target: string, folder: string): void {
  const old = `${folder}.old`;
  try {
    renameSync(target, old);
  } catch {
    // There was none.
  }
  renameSync(folder, target);
  rmSync(old, { recursive: true, force: true });
}

function place(target: string, make: (part: string) => void): void {
  mkdirSync(dirname(target), { recursive: true });
  const part = `${target}.partial-${process.pid}`;
  rmSync(part, { force: true });
  make(part);
  renameSync(part, target);
}
