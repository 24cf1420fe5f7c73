import { accessSync, constants, existsSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runProgram } from './program.ts';
import { versionIn, versionWords } from './version.ts';
import { toolsFolder, versions, type ToolName } from './versions.ts';

/** What a search of PATH found: a tool of the pinned version, or what else there is. */
export interface Search {
  readonly match?: string;
  /** Such as `kubectl 1.32.4 in /usr/bin`; empty where PATH has none. */
  readonly others: readonly string[];
}

/** Looks through PATH for a tool that is exactly the pinned version and complete. */
export async function searchPath(tool: ToolName): Promise<Search> {
  const others: string[] = [];
  for (const folder of pathFolders()) {
    const file = join(folder, tool);
    if (!isProgram(file)) continue;
    const version = await versionOf(tool, file);
    if (version !== versions[tool]) others.push(`${tool} ${version ?? 'of unknown version'} in ${folder}`);
    else if (!(await isComplete(tool, file)))
      others.push(`${tool} ${version} without all its modules in ${folder}`);
    else return { match: file, others };
  }
  return { others };
}

/** The version that an installed tool gives for itself. */
export async function versionOf(tool: ToolName, file: string): Promise<string | undefined> {
  return versionIn(tool, (await runProgram(file, versionWords[tool])).stdout);
}

/** Some distributions leave modules out of az: `az group create` fails there though the version is right. */
async function isComplete(tool: ToolName, file: string): Promise<boolean> {
  if (tool !== 'az') return true;
  const helps = await Promise.all(
    [
      ['group', 'create'],
      ['network', 'vnet', 'create'],
      ['aks', 'create'],
    ].map((command) => runProgram(file, [...command, '--help'])),
  );
  return helps.every(({ code }) => code === 0);
}

/** Without what this installer itself made, and each folder once: /bin is often a link to /usr/bin. */
function pathFolders(): readonly string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => existsSync(folder));
  const real = new Set(folders.map((folder) => realpathSync(folder)));
  return [...real].filter((folder) => !folder.startsWith(toolsFolder));
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
