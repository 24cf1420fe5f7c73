import { archive } from '../../src/site/downloads/archive.ts';
import { bundle } from '../../src/site/downloads/bundle.ts';
import type { BundleFile } from '../../src/site/downloads/file.ts';
import { createdBy } from '../../src/site/downloads/resources.ts';
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
    name: 'second resource group that clean-up forgets',
    story: 'A task makes a group for its DNS zone; cleanup.sh deletes the first group only.',
    caught: () => cleanup(group, '/subscriptions/0/resourceGroups/rg-dns'),
    says: 'Microsoft.Resources/resourceGroups rg-dns is in group rg-dns; cleanup.sh deletes rg-aks-network',
  },
  {
    name: 'value that the program never reads',
    story: 'A renamed parameter: the reader sets podCIDR, and the cluster keeps our range.',
    caught: () => project('podCidr:', 'podCIDR:'),
    says: 'Pulumi.yaml: does not set podCidr.',
  },
  {
    name: 'README that hides a tool',
    story: 'install-cilium.sh calls helm; who has none finds out when the cluster stands and costs money.',
    caught: () => readmeFaults([...good, { path: 'install.sh', text: 'helm list\n' }]).join('\n'),
    says: 'README.md: does not say that you need helm',
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
    name: 'download on no page',
    story: 'A new task gets its zip with the build, and no reader ever finds it.',
    caught: () => orphanDownloads([mdx('<Download id="connect" />')], [id]).join(),
    says: 'download "create-overlay" is offered on no page',
  },
];
