import { bundle } from '../../src/site/downloads/bundle.ts';
import { kindOf } from '../../src/site/downloads/resources.ts';
import { bundleIds } from '../../src/site/downloads/tasks.ts';
import { parseParameters } from '../../src/aks/parameters.ts';
import { sealOf } from './seal.ts';

const kinds = [
  'resources:ResourceGroup',
  'network:VirtualNetwork',
  'network:Subnet',
  'containerservice:ManagedCluster',
  'authorization:RoleAssignment',
];

/**
 * Of each download: its files, the commands of its README one a line, the least az, a seal of the README's words
 * (without pinned versions and proofs, which change by themselves), and seals of files that only a download has.
 */
export function statedDownloads(): Readonly<Record<string, unknown>> {
  return {
    ...Object.fromEntries(bundleIds.map((id) => [id, statedBundle(id)])),
    'resource kinds': Object.fromEntries(
      kinds.map((key) => [key, `${kindOf(key).type}: ${kindOf(key).about}`]),
    ),
  };
}

function statedBundle(id: string): unknown {
  const files = bundle(id, parseParameters());
  const text = (path: string): string => files.find((file) => file.path === path)?.text ?? '';
  const words = text('README.md');
  return {
    files: files.map(({ path }) => path).join(' '),
    run: [...words.matchAll(/^ *```sh\n(.*?)\n *```$/gms)].flatMap(([, block = '']) =>
      block.split('\n').map((line) => line.trim()),
    ),
    remove: [...words.matchAll(/`((?:kubectl|helm) [^`]+)`/g)].map(([, command]) => command),
    'azure cli': /\*\*Azure CLI\*\* (\S+)/.exec(words)?.[1],
    words: sealOf(lasting(words)),
    compiler: sealOf(text('pulumi/tsconfig.json')),
    project: sealOf(text('pulumi/Pulumi.yaml')),
  };
}

/** Without versions that package.json pins, and without the column of proofs in the table of files. */
function lasting(readme: string): string {
  return readme
    .replace(/(?<= pins ).*?(?= Its provider)/, '')
    .replaceAll(/\/tree\/v[\d.]+/g, '')
    .replaceAll(/(^\| \[[^\n]*\|)[^|\n]*\|$/gm, '$1');
}
