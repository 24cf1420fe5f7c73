import { parameterRules, type ParameterName } from '../../../aks/parameters.ts';
import { configured } from '../project.ts';
import { createdBy, type CountedKind } from '../resources.ts';
import { programPath } from '../steps.ts';
import type { Sources } from '../../evidence/sources.ts';
import type { Contents } from './contents.ts';
import { cite, table } from './words.ts';

/** What Azure holds afterwards: resources, settings, and the values that a reader may change. */
export function creates(contents: Contents): readonly string[] {
  const program = programOf(contents);
  return [
    '## What it creates',
    ...resources(createdBy(program), contents.sources),
    '### Settings',
    table(['Property', 'Value'], settings(contents)),
    'Names as in the ARM API and in Pulumi. What is not listed is the default of AKS, the Kubernetes version too.',
    '### Values you may change',
    table(['Value', 'Here', 'What it is'], values(contents, configured(program))),
    'The scripts hold these values as they stand here: to change one, change it in every script. For Pulumi, run `pulumi config set <value> <yours>` before `pulumi up`.',
  ];
}

/** The text of the program; throws where a bundle has none, since the list of resources is read from it. */
export function programOf({ task, steps }: Contents): string {
  const program = steps.find(({ path }) => path === programPath);
  if (program) return program.face.text;
  throw new Error(`snippets/${task.id}: the cluster snippet has no Pulumi face. Its download needs one.`);
}

function resources(kinds: readonly CountedKind[], sources: Sources): readonly string[] {
  const rows = kinds.map(({ type, about, count }) => [`\`${type}\``, String(count), about]);
  return [
    table(['Resource', 'Count', 'What for'], rows),
    `AKS adds a second resource group, \`MC_…\`, with the virtual machines, disks and load balancer of the cluster. ${cite('aks-faq', sources)} These and the public address of the load balancer cost money as long as they exist, used or not.`,
  ];
}

function settings({ task, parameters }: Contents): readonly (readonly string[])[] {
  const facts = task.facts?.(parameters);
  const pools = facts?.agentPools ?? [];
  return [
    ['`identity.type`', `\`${facts?.identity}\``],
    ...rows('networkProfile', facts?.networkProfile ?? {}),
    ...pools.flatMap((pool) => rows('agentPoolProfiles[]', pool)),
  ];
}

/** The facts name subnets by their role; ARM wants their ids. */
const armNames: Readonly<Record<string, string>> = { nodeSubnet: 'vnetSubnetID', podSubnet: 'podSubnetID' };

function rows(parent: string, properties: object): readonly (readonly string[])[] {
  return Object.entries(properties).map(([name, value]) => {
    const subnet = armNames[name];
    const shown = `\`${String(value)}\``;
    return [`\`${parent}.${subnet ?? name}\``, subnet ? `the id of the subnet ${shown}` : shown];
  });
}

function values({ parameters }: Contents, names: readonly ParameterName[]): readonly (readonly string[])[] {
  return names.map((name) => [`\`${name}\``, `\`${parameters[name]}\``, parameterRules[name].about]);
}
