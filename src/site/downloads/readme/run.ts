import { readFileSync } from 'node:fs';
import { facts, shown } from '../../../aks/limits.ts';
import { invocations } from '../../../commands/invocation.ts';
import { packageVersions } from '../project.ts';
import { programPath, type Step } from '../steps.ts';
import type { Sources } from '../../evidence/sources.ts';
import type { Contents } from './contents.ts';
import { cite, link, shell } from './words.ts';

/** What must be there before, and the order of the steps. */
export function run({ steps, sources }: Pick<Contents, 'steps' | 'sources'>): readonly string[] {
  const create = steps.filter(({ path }) => path === 'az.sh');
  const after = steps.filter(({ path }) => path !== 'az.sh' && path !== programPath && path !== 'cleanup.sh');
  const lines = after.map(
    (step, index) => `${index + 2}. ${step.title}: ${link(step.path)}\n\n${indent(shell(command(step)))}`,
  );
  return [
    '## Before you begin',
    requirements(steps, sources).join('\n'),
    '## Run it',
    `1. Create the cluster, **either** with the Azure CLI:\n\n${indent(shell(...create.map(command)))}\n\n   **or** with Pulumi, from the folder \`pulumi\`:\n\n${indent(shell('cd pulumi', 'npm install', 'pulumi stack init dev', 'pulumi up', 'cd ..'))}`,
    ...lines,
    'Not both ways of step 1: the second would find the resource group of the first.',
  ];
}

/** How a reader runs one file. */
function command({ path, face }: Step): string {
  return face.language === 'yaml' ? `kubectl apply --filename ${path}` : `./${path}`;
}

function requirements(steps: readonly Step[], sources: Sources): readonly string[] {
  const shells = steps.filter(({ face }) => face.language === 'bash');
  const tools = new Set(
    shells.flatMap(({ face }) => invocations(face.text).calls.map(({ words }) => words[0] ?? '')),
  );
  return [
    '- A subscription in which you may create resource groups and clusters, and **bash**.',
    `- **Azure CLI** ${shown(facts['cli-min-without-ssh-key'])} or later, signed in with \`az login\`. ${cite('az-cli-release-notes', sources)}`,
    ...[...tools].filter((name) => name !== 'az').map((name) => `- **${name}**`),
    `- For Pulumi only: the **Pulumi CLI**, signed in to a backend with \`pulumi login\`, and **Node.js** ${nodeRange()}. [package.json](pulumi/package.json) pins ${pinned()}. Its provider needs credentials for Azure; the package names [the ways to give them](https://www.pulumi.com/registry/packages/azure-native/installation-configuration/). ${cite('pulumi-azure-native', sources)}`,
  ];
}

/** The range of Node versions that the pinned SDK itself asks for. */
function nodeRange(): string {
  const text = readFileSync('node_modules/@pulumi/pulumi/package.json', 'utf8');
  const { engines } = JSON.parse(text) as { engines?: { node?: string } };
  return (engines?.node ?? 'as its SDK asks for').replace('>=', '≥ ');
}

function pinned(): string {
  const versions = packageVersions(['@pulumi/pulumi', '@pulumi/azure-native', 'typescript']);
  return Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ');
}

function indent(text: string): string {
  return text.replaceAll(/^(?=.)/gm, '   ');
}
