import { snippet, snippetIds } from '../../../snippets/registry.ts';
import type { BundleFile } from '../../../src/site/downloads/file.ts';
import type { Face } from '../../../src/snippet/model.ts';
import { syntaxFaults } from '../../proof/shell.ts';

/** What stands above the commands of a script, and nothing else may. */
const head = /^#!\/usr\/bin\/env bash\n# [^\n]+\nset -euo pipefail\n\n/;

const shared = ['connect/credentials', 'show-network-profile/profile', 'clean-up/delete-group'];

/**
 * Where a bundle and the pages disagree: a face in no file byte for byte, a file with commands that no page shows.
 * Reads the registry itself, not the list from which the bundle was made.
 */
export function scriptFaults(id: string, files: readonly BundleFile[]): readonly string[] {
  const ids = [...snippetIds.filter((one) => one.startsWith(`${id}/`)), ...shared];
  const faces = ids.flatMap((one) => snippet(one).faces.map((face) => ({ one, face })));
  const missing = faces
    .filter(({ face }) => !files.some((file) => holds(file, face)))
    .map(({ one, face }) => `${id}: no file holds the ${face.kind} face of ${one} as the page shows it.`);
  const foreign = files
    .filter(isSnippet)
    .filter((file) => !faces.some(({ face }) => holds(file, face)))
    .map(({ path }) => `${id}/${path}: holds something that no page shows.`);
  const syntax = files
    .filter(({ path }) => path.endsWith('.sh'))
    .flatMap(({ path, text }) => syntaxFaults(text).map((fault) => `${id}/${path}: ${fault}`));
  return [...missing, ...foreign, ...syntax];
}

function holds({ path, text }: BundleFile, face: Face): boolean {
  if (path.endsWith('.sh') !== (face.language === 'bash')) return false;
  if (face.language !== 'bash') return text === face.text;
  return head.test(text) && text.replace(head, '') === face.text;
}

/** Files that hold a snippet, by what they are: everything but README and project files. */
function isSnippet({ path }: BundleFile): boolean {
  return /\.(sh|yaml|ts)$/.test(path) && path !== 'pulumi/Pulumi.yaml';
}
