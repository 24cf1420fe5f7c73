import { flags, runScript } from '../../src/author/words.ts';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { fetchFile, installArchived, sha256, type ArchivedTool } from './archive.ts';
import { installAz, isAzCurrent } from './azure.ts';
import { searchPath, versionOf } from './on-path.ts';
import { placeLink, placeProgram, withWorkFolder } from './place.ts';
import { archive, mermaid, mermaidPath, toolPath, versions, type ToolName } from './versions.ts';

const tools = ['az', 'kubectl', 'helm'] as const satisfies readonly ToolName[];

/** Puts every pinned tool into .tools: kept where it is there already, linked from PATH, or fetched. */
async function main(): Promise<void> {
  flags(process.argv.slice(2), []);
  const absent = (
    await Promise.all(tools.map(async (tool) => ((await isPresent(tool)) ? [] : [tool])))
  ).flat();
  for (const tool of tools) if (!absent.includes(tool)) say(tool, 'already in .tools');
  const hasMermaid = existsSync(mermaidPath);
  if (hasMermaid) console.log(`${mermaid.package}: already in .tools`);
  if (absent.length === 0 && hasMermaid) return;
  const searches = await Promise.all(absent.map(async (tool) => ({ tool, ...(await searchPath(tool)) })));
  const missing = searches.filter(({ tool, match }) => {
    if (match === undefined) return true;
    placeLink(toolPath(tool), match);
    say(tool, `linked from ${match}`);
    return false;
  });
  const others = missing.flatMap((search) => search.others);
  if (others.length > 0) console.log(`not used, since the version is pinned: ${others.join(', ')}`);
  await withWorkFolder((folder) =>
    fetchAll(
      missing.map(({ tool }) => tool),
      others,
      folder,
      hasMermaid,
    ),
  );
}

async function fetchAll(
  missing: readonly ToolName[],
  others: readonly string[],
  folder: string,
  hasMermaid: boolean,
): Promise<void> {
  const archived = missing.filter((tool): tool is ArchivedTool => tool in archive.files);
  const jobs: Promise<void>[] = [];
  if (archived.length > 0) {
    jobs.push(
      installArchived(archived, others, folder).then(() =>
        archived.forEach((tool) => say(tool, 'installed')),
      ),
    );
  }
  if (missing.includes('az')) {
    console.log(`az ${versions.az}: installing 150 packages, 0.4 GB, about half a minute …`);
    jobs.push(installAz(folder).then(() => say('az', 'installed')));
  }
  if (!hasMermaid) jobs.push(installMermaid(folder));
  const failed = (await Promise.allSettled(jobs)).filter((job) => job.status === 'rejected');
  for (const { reason } of failed) console.error(reason instanceof Error ? reason.message : reason);
  if (failed.length > 0) process.exitCode = 1;
}

async function installMermaid(folder: string): Promise<void> {
  placeProgram(mermaidPath, await fetchFile(mermaid, folder));
  console.log(`${mermaid.package}: installed`);
}

/** A program of our own is known by its hash or stamp, a link by the version it gives. */
async function isPresent(tool: ToolName): Promise<boolean> {
  const file = toolPath(tool);
  const entry = lstatSync(file, { throwIfNoEntry: false });
  if (!entry) return false;
  if (entry.isSymbolicLink()) return (await versionOf(tool, file)) === versions[tool];
  if (tool === 'az') return isAzCurrent() && (await versionOf(tool, file)) === versions[tool];
  return sha256(readFileSync(file)) === archive.files[tool].sha256;
}

function say(tool: ToolName, what: string): void {
  console.log(`${tool} ${versions[tool]}: ${what}`);
}

await runScript('tools', main);
