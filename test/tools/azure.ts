import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256 } from './archive.ts';
import { ToolError } from './failure.ts';
import { placeFolder, placeProgram } from './place.ts';
import { reason, runProgram } from './program.ts';
import { findPython } from './python.ts';
import { toolPath, toolsFolder, versions } from './versions.ts';

const requirements = fileURLToPath(new URL('azure-cli.txt', import.meta.url));
const home = join(toolsFolder, 'az');

/** Finds its Python beside itself, so that the whole checkout may be moved; `-I` keeps PYTHONPATH out. */
const launcher = `#!/bin/sh
exec "$(dirname "$(readlink -f "$0")")/../az/bin/python" -I -m azure.cli "$@"
`;

/** Whether .tools/az was installed from the requirements as they are now. */
export function isAzCurrent(): boolean {
  return existsSync(join(home, 'bin/python')) && stampIn(home) === stamp();
}

/** Installs az with all its pinned packages into a virtual environment, and a launcher beside the other tools. */
export async function installAz(folder: string): Promise<void> {
  const python = await findPython();
  const part = join(folder, 'az');
  await step([python, '-m', 'venv', part], 'a virtual environment', {
    pattern: /ensurepip/,
    fix: 'Debian and Ubuntu ship venv apart: apt-get install python3-venv',
  });
  // Without byte code the install takes half the time and space; Python writes what az uses as it goes.
  const pip = [
    '-m',
    'pip',
    'install',
    '--quiet',
    '--no-input',
    '--disable-pip-version-check',
    '--no-compile',
  ];
  const pinned = ['--require-hashes', '--only-binary', ':all:', '--requirement', requirements];
  await step([join(part, 'bin/python'), ...pip, ...pinned], 'the packages of azure-cli.txt', {
    pattern: /HASHES|hash/,
    fix: 'a package is not the file that was pinned: do not use it, and open an issue',
  });
  writeFileSync(join(part, 'requirements.sha256'), stamp());
  placeFolder(home, part);
  placeProgram(toolPath('az'), launcher);
}

interface Known {
  readonly pattern: RegExp;
  readonly fix: string;
}

async function step(
  [program = '', ...words]: readonly string[],
  expected: string,
  known: Known,
): Promise<void> {
  const done = await runProgram(program, words);
  if (done.code === 0) return;
  const recognised = known.pattern.test(done.stdout + done.stderr);
  throw new ToolError({
    what: `az ${versions.az} could not be installed.`,
    expected,
    found: reason(done),
    fix: recognised
      ? known.fix
      : `see what \`${program} ${words.slice(0, 3).join(' ')} …\` says, and that pip reaches its index`,
  });
}

function stamp(): string {
  return sha256(readFileSync(requirements));
}

function stampIn(folder: string): string {
  const file = join(folder, 'requirements.sha256');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
