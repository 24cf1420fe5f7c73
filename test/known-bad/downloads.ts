import { strToU8, zipSync } from 'fflate';
import { archive } from '../../src/site/downloads/archive.ts';
import { bundle } from '../../src/site/downloads/bundle.ts';
import type { BundleFile } from '../../src/site/downloads/file.ts';
import { createdBy } from '../../src/site/downloads/resources.ts';
import { unknownReferences } from '../content/guards/references.ts';
import { parsePage } from '../content/page.ts';
import { fromPath } from '../downloads/created.ts';
import { archiveFaults } from '../downloads/guards/archive.ts';
import { cleanupFaults } from '../downloads/guards/cleanup.ts';
import { orphanDownloads } from '../downloads/guards/orphans.ts';
import { privateFaults } from '../downloads/guards/private.ts';
import { projectFaults } from '../downloads/guards/project.ts';
import { readmeFaults } from '../downloads/guards/readme.ts';
import { scriptFaults } from '../downloads/guards/scripts.ts';
import { installedVersion } from '../downloads/installed.ts';
import { thrown, type KnownBad } from './case.ts';
import { allSources } from '../content/data.ts';

const id = 'create-overlay';
const good = bundle(id, allSources());
const group = '/subscriptions/0/resourcegroups/rg-aks-network';

/** The download with one text of one file replaced; throws where the text is not there, so that a case cannot go stale. */
function edited(path: string, from: string, to: string): readonly BundleFile[] {
  const text = good.find((file) => file.path === path)?.text ?? '';
  if (!text.includes(from)) throw new Error(`test/known-bad/downloads.ts: ${path} does not hold "${from}".`);
  return good.map((file) => (file.path === path ? { ...file, text: text.replaceAll(from, to) } : file));
}

const cleanup = (...paths: readonly string[]): string => cleanupFaults(paths.map(fromPath), good).join('\n');
const project = (from: string, to: string, path = 'pulumi/Pulumi.yaml'): string =>
  projectFaults(edited(path, from, to), installedVersion).join('\n');
const mdx = (text: string): ReturnType<typeof parsePage> => parsePage('content/docs/build/a.mdx', text);

/** Downloads that differ from the pages, cannot be run, or leave something behind. */
export const downloadCases: readonly KnownBad[] = [
  {
    name: 'script that differs from the page',
    story: 'Somebody spares the reader a question: the page asks before it deletes, the download does not.',
    caught: () => scriptFaults(id, edited('cleanup.sh', 'rg-aks-network', 'rg-aks-network --yes')).join('\n'),
    says: 'no file holds the az face of clean-up/delete-group as the page shows it',
  },
  {
    name: 'script with a line of its own',
    story: 'A command between the head and the snippet is in the download, on no page and in no test.',
    caught: () => scriptFaults(id, edited('az.sh', 'pipefail\n', 'pipefail\naz account clear\n')).join('\n'),
    says: 'create-overlay/az.sh: holds something that no page shows',
  },
  {
    name: 'script that does not stop',
    story: 'Without set -e a failed group is followed by a cluster in whatever group has that name.',
    caught: () => scriptFaults(id, edited('az.sh', 'set -euo pipefail\n', '')).join('\n'),
    says: 'no file holds the az face of create-overlay/cluster',
  },
  {
    name: 'second resource group that clean-up forgets',
    story: 'A task makes a group for its DNS zone; cleanup.sh deletes the first group only.',
    caught: () => cleanup(group, '/subscriptions/0/resourceGroups/rg-dns'),
    says: 'Microsoft.Resources/resourceGroups rg-dns is in group rg-dns; cleanup.sh deletes rg-aks-network',
  },
  {
    name: 'resource outside every group',
    story: 'A role assignment on the subscription outlives the cluster, and nobody says so.',
    caught: () => cleanup(group, '/subscriptions/0/providers/Microsoft.Authorization/roleAssignments/r1'),
    says: 'Microsoft.Authorization/roleAssignments r1 is in no group',
  },
  {
    name: 'resource that the README hides',
    story: 'A task starts to create a public address; the list of what costs money stays as it was.',
    caught: () => cleanup(group, `${group}/providers/Microsoft.Network/publicIPAddresses/ip`),
    says: 'README.md: does not list Microsoft.Network/publicIPAddresses',
  },
  {
    name: 'clean-up of a group that is not ours',
    story:
      'The cluster moves to another group, cleanup.sh still deletes the old one, with whatever is in it.',
    caught: () => cleanup('/subscriptions/0/resourceGroups/rg-new'),
    says: 'deletes group rg-aks-network, which the bundle does not create',
  },
  {
    name: 'clean-up that does not ask',
    story: 'One keystroke deletes a group with everything in it.',
    caught: () =>
      cleanupFaults([fromPath(group)], edited('cleanup.sh', 'rg-aks-network', 'rg-aks-network --yes')).join(),
    says: 'deletes without asking',
  },
  {
    name: 'package version that drifts',
    story: 'The reader installs an azure-native that no test has seen.',
    caught: () => project(installedVersion('@pulumi/azure-native'), '3.0.0', 'pulumi/package.json'),
    says: 'package.json: @pulumi/azure-native 3.0.0; the tests ran',
  },
  {
    name: 'type that Pulumi does not know',
    story: 'number is a type of TypeScript, not of Pulumi.yaml: pulumi up refuses the project.',
    caught: () => project('type: integer', 'type: number'),
    says: 'nodeCount is a number; expected string, integer, boolean, array',
  },
  {
    name: 'value that the program never reads',
    story: 'A renamed parameter: the reader sets podCIDR, and the cluster keeps our range.',
    caught: () => project('podCidr:', 'podCIDR:'),
    says: 'Pulumi.yaml: does not set podCidr.',
  },
  {
    name: 'README that omits a file',
    story: 'connect.sh is in the zip, and nobody tells the reader when to run it.',
    caught: () => readmeFaults(edited('README.md', '(connect.sh)', '(az.sh)')).join('\n'),
    says: 'README.md: does not name connect.sh',
  },
  {
    name: 'README that hides a tool',
    story: 'install-cilium.sh calls helm; who has none finds out when the cluster stands and costs money.',
    caught: () => readmeFaults([...good, { path: 'install.sh', text: 'helm list\n' }]).join('\n'),
    says: 'README.md: does not say that you need helm',
  },
  {
    name: 'README with a dead link',
    story: 'A script is renamed, the README keeps its old name.',
    caught: () => readmeFaults(edited('README.md', '](check.sh)', '](verify.sh)')).join('\n'),
    says: 'links to verify.sh, which is no file, heading or source',
  },
  {
    name: 'zip that changes with every build',
    story: 'The time of the build in every entry: two equal builds differ, and caches miss.',
    caught: () =>
      archiveFaults(id, zipSync({ [`${id}/README.md`]: strToU8('x') }, { mtime: '2026-11-21' })).join(),
    says: 'carries a time, so the zip changes with every build',
  },
  {
    name: 'script that cannot be run',
    story: 'The executable bit is lost in the zip: ./az.sh answers "Permission denied".',
    caught: () =>
      archiveFaults(
        id,
        archive(
          id,
          good.map(({ path, text }) => ({ path, text })),
        ),
      ).join('\n'),
    says: 'create-overlay/az.sh: expected mode 755, found 644',
  },
  {
    name: 'path of the author’s machine',
    story: 'A kubeconfig path of whoever built the site ends up in every download.',
    caught: () =>
      privateFaults(edited('connect.sh', 'kubectl get', 'KUBECONFIG=/home/me/k kubectl get')).join(),
    says: 'connect.sh: holds a path of a machine',
  },
  {
    name: 'resource that downloads do not know',
    story: 'A program creates a NAT gateway; README and clean-up would pass it over in silence.',
    caught: () =>
      thrown(() =>
        createdBy(
          "import * as network from '@pulumi/azure-native/network';\nnew network.NatGateway('a', {});\n",
        ),
      ),
    says: 'A program creates network:NatGateway, which src/site/downloads/resources.ts does not know',
  },
  {
    name: 'download that does not exist',
    story: 'A misspelt id on a page, found when the site is built at the latest.',
    caught: () =>
      unknownReferences(mdx('<Download id="create-overlai" />'), { component: 'Download', ids: [id] })
        .map(({ message }) => message)
        .join(),
    says: '<Download> names "create-overlai", which does not exist. Did you mean "create-overlay"?',
  },
  {
    name: 'download on no page',
    story: 'A new task gets its zip with the build, and no reader ever finds it.',
    caught: () => orphanDownloads([mdx('<Download id="connect" />')], [id]).join(),
    says: 'download "create-overlay" is offered on no page',
  },
];
