import { leftovers } from '../leftovers.ts';
import { createdBy } from '../resources.ts';
import type { Contents } from './contents.ts';
import { programOf } from './creates.ts';
import { cite, link, shell } from './words.ts';

/** How to remove everything, and what that leaves where. */
export function cleanUp(contents: Contents): readonly string[] {
  const { parameters } = contents;
  return [
    '## Clean up',
    `If you used the Azure CLI, ${link('cleanup.sh')} deletes the resource group \`${parameters.resourceGroup}\` with **everything** in it, also what you put there. It asks first, so run it in a terminal:`,
    shell('./cleanup.sh'),
    'If you used Pulumi, let Pulumi delete what it created, so that its state agrees with Azure. It asks, too:',
    shell('cd pulumi', 'pulumi destroy', 'pulumi stack rm dev', 'cd ..'),
    'Removed with it:',
    removed(contents).join('\n'),
    'Left on your machine:',
    left(contents).join('\n'),
  ];
}

function removed(contents: Contents): readonly string[] {
  const role = createdBy(programOf(contents)).some(({ type }) => type.endsWith('/roleAssignments'));
  return [
    `- the group \`MC_…\` of AKS, together with the cluster ${cite('aks-faq', contents.sources)}`,
    '- whatever runs in the cluster, without a way to restore it',
    ...(role
      ? [
          '- the role assignment, which has the node subnet as its scope: Pulumi deletes it by name; after `cleanup.sh` its subnet is gone (what Azure then does with the entry is unknown to us)',
        ]
      : []),
  ];
}

function left({ steps, parameters }: Contents): readonly string[] {
  return [
    ...leftovers(steps, parameters).map(({ what, remove }) => `- ${what} Remove: \`${remove}\``),
    '- This folder, and with Pulumi the packages in `pulumi/node_modules`.',
  ];
}
