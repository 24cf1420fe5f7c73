import { parseParameters, type Parameters } from '../../aks/parameters.ts';
import type { Sources } from '../evidence/sources.ts';
import type { BundleFile } from './file.ts';
import { projectFiles } from './project.ts';
import { readme } from './readme/index.ts';
import { stepsOf, type Step } from './steps.ts';
import { bundleTask } from './tasks.ts';

/**
 * Everything a reader needs to run one task away from the site: README, scripts, manifests, the Pulumi project.
 * Throws where the task has no download, and where two files would have one path.
 */
export function bundle(
  id: string,
  sources: Sources,
  parameters: Parameters = parseParameters(),
): readonly BundleFile[] {
  const task = bundleTask(id);
  const steps = stepsOf(task, parameters);
  const files = [...steps.map(fileOf), ...projectFiles(task, steps, parameters)];
  const all = [readmeFile(readme({ task, parameters, sources, steps, files })), ...files];
  const twice = all.find(({ path }, index) => all.findIndex((other) => other.path === path) !== index);
  if (twice)
    throw new Error(`Download "${id}" would hold two files ${twice.path}. Rename one of the snippets.`);
  return all;
}

/** What stands above the commands of a script: it stops at the first failure and at a variable nobody set. */
export function scriptHead(title: string): string {
  return `#!/usr/bin/env bash\n# ${title}\nset -euo pipefail\n\n`;
}

/** The snippet, byte for byte as the page shows it; a script has its head before that. */
function fileOf({ path, title, face }: Step): BundleFile {
  if (face.language !== 'bash') return { path, text: face.text };
  return { path, text: scriptHead(title) + face.text, executable: true };
}

function readmeFile(text: string): BundleFile {
  return { path: 'README.md', text };
}
