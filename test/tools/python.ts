import { ToolError } from './failure.ts';
import { runProgram } from './program.ts';
import { pythons, versions } from './versions.ts';

/** The name of the first Python on PATH that az's packages have wheels for. */
export async function findPython(): Promise<string> {
  const found: string[] = [];
  for (const name of ['python3', ...pythons.toReversed().map((version) => `python${version}`)]) {
    const { code, stdout } = await runProgram(name, [
      '-c',
      'import sys; print("%d.%d" % sys.version_info[:2])',
    ]);
    if (code !== 0) continue;
    if (pythons.some((version) => version === stdout.trim())) return name;
    found.push(`${name} is Python ${stdout.trim()}`);
  }
  throw new ToolError({
    what: `az ${versions.az} needs Python.`,
    expected: `Python ${pythons[0]} to ${pythons.at(-1)} on PATH`,
    found: found.join(', ') || 'no python3',
    fix: 'install one, on Debian and Ubuntu: apt-get install python3 python3-venv',
  });
}
