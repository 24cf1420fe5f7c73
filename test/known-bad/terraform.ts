import { snippet } from '../../snippets/registry.ts';
import { argumentFaults } from '../terraform/arguments.ts';
import { defaultFaults } from '../terraform/cluster.ts';
import { factFaults } from '../terraform/judge.ts';
import { readConfiguration, type Configuration } from '../terraform/read.ts';
import { unstatedArguments } from '../terraform/unstated.ts';
import type { KnownBad } from './case.ts';

const id = 'terraform/overlay-cilium';
const text = snippet(id).faces[0]?.text ?? '';

/** The configuration with one edit, judged. */
async function edited(
  from: string,
  to: string,
  judge: (configuration: Configuration) => readonly string[],
): Promise<string> {
  if (!text.includes(from)) throw new Error(`${id} holds no ${from}.`);
  return judge(await readConfiguration(id, text.replace(from, to))).join('\n');
}

/** Configurations of Terraform that a plan or a reader would trip over. */
export const terraformCases: readonly KnownBad[] = [
  {
    name: 'range without quotes in HCL',
    story: 'A document showed pod_cidr = 10.244.0.0/16; HCL has no such number.',
    caught: async () => {
      const bare = text.replace('"10.244.0.0/16"', '10.244.0.0/16');
      return readConfiguration(id, bare).then(
        () => '',
        (error: unknown) => String(error),
      );
    },
    says: 'Invalid number literal',
  },
  {
    name: 'azurerm argument spelt like Pulumi’s',
    story: 'network_dataplane is Pulumi for Python; azurerm writes network_data_plane.',
    caught: () => edited('network_data_plane ', 'network_dataplane  ', argumentFaults),
    says: 'network_profile: no argument network_dataplane. Did you mean "network_data_plane"?',
  },
  {
    name: 'Terraform without the Cilium dataplane',
    story: 'Plugin azure and mode overlay were said to switch Cilium on; the default dataplane is azure.',
    caught: () => edited('    network_data_plane  = "cilium"\n', '', (made) => factFaults(id, made)),
    says: '; the facts state',
  },
  {
    name: 'machine size in Terraform only',
    story: 'One tool asks for another machine than the others, and the bill differs.',
    caught: () =>
      edited('    node_count ', '    vm_size    = "Standard_D2s_v5"\n    node_count ', unstatedArguments),
    says: 'vm_size: "Standard_D2s_v5" is in no facts.ts',
  },
  {
    name: 'default of a Terraform variable that drifted',
    story: 'The pod range changed in az and Pulumi; the .tf file kept the old one.',
    caught: () => edited('10.244.0.0/16', '10.245.0.0/16', defaultFaults),
    says: 'pod_cidr: default 10.245.0.0/16, expected 10.244.0.0/16',
  },
];
