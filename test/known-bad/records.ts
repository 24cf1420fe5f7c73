import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import type { Level, Passed, ProofFile, ProofRecord } from '../../src/proof/model.ts';
import { proofPath } from '../../src/proof/read.ts';
import { surroundingsOfAz, surroundingsOfPulumi } from '../agreement/surroundings.ts';
import { unstated } from '../agreement/unstated.ts';
import { stepFaults } from '../journeys/faults.ts';
import { journeys } from '../journeys/journeys.ts';
import { recordingPath, type JourneyRecording, type StepRecording } from '../journeys/recording.ts';
import { proofFaults } from '../proof/faults.ts';
import { sealFaults, sealNow } from '../proof/seal.ts';
import { judgeStep } from '../snippets/expectations.ts';
import { typedDefaults } from '../snippets/literals.ts';
import type { KnownBad } from './case.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const recordings = journeys.map(({ id }) => read(recordingPath(id)) as JourneyRecording);
const key = 'connect/credentials az';

/** What the proof file is told when one level of one face is edited. */
function edited(level: Level, passed: Passed | undefined): string {
  const proofs = read(proofPath) as ProofFile;
  const record = proofs[key];
  const given = Object.entries({ ...record?.levels, [level]: passed }).filter(
    ([, value]) => value !== undefined,
  );
  const levels = Object.fromEntries(given) as ProofRecord['levels'];
  return proofFaults({ ...proofs, [key]: { sha256: record?.sha256 ?? '', levels } }, recordings).join('\n');
}

const printed: StepRecording = {
  snippet: 'inspect-dataplane/cilium-config',
  kind: 'kubectl',
  sha256: '',
  status: 0,
  stdout: 'ipam: delegated-plugin\nrouting-mode: \n',
  calls: [
    { words: ['kubectl', 'get', '--output', 'jsonpath={.data}'], status: 0, printed: true, stderr: '' },
  ],
  arm: [],
  kubernetes: [],
  execs: [],
};

const role = 'role on nodes';
const readerRole = {
  scope: '/x/subnets/nodes',
  principalType: 'ServicePrincipal',
  roleDefinitionId: '/y/acdd72a7-3385-48ef-bd42-f606fba81ae7',
};

const place = { mode: 'overlay', dataplane: 'azure' } as const;

const judged = (snippet: string, run: Partial<StepRecording>): string =>
  judgeStep({ ...printed, calls: [], ...run, snippet }, place)
    .flatMap(({ faults }) => faults)
    .join();

/** Records, proofs and programs that were changed where nobody looks. */
export const recordCases: readonly KnownBad[] = [
  {
    name: 'recording edited by hand',
    story: 'One word of a sample output, Native, becomes Tunnel; text and hash of the snippet stay.',
    caught: () =>
      sealFaults(sealNow(), { ...sealNow(), 'test/recordings/journeys/overlay.json': 'x' }).join(),
    says: 'test/recordings/journeys/overlay.json: was not written by npm run record',
  },
  {
    name: 'recording removed',
    story: 'A journey that is deleted with its recording leaves nothing to compare.',
    caught: () => sealFaults({ ...sealNow(), 'test/recordings/journeys/gone.json': 'x' }, sealNow()).join(),
    says: 'gone.json: was not written by npm run record',
  },
  {
    name: 'tool version typed into the proof file',
    story: 'The line under a snippet names an az that never ran.',
    caught: () => edited('ran', { tools: 'az 9.9.9', date: recordings[0]?.date ?? '' }),
    says: `${key} ran: by "az 9.9.9"; the recordings say`,
  },
  {
    name: 'day typed into the proof file',
    story: 'The line under a snippet looks fresher than the run.',
    caught: () => edited('types', { tools: 'TypeScript 7.0.2', date: '2031-01-01' }),
    says: `${key} types: on 2031-01-01, when nothing was recorded`,
  },
  {
    name: 'level that does not apply',
    story: 'A snippet without facts claims that its faces agree.',
    caught: () => edited('agrees', { tools: 'x', date: recordings[0]?.date ?? '' }),
    says: `${key}: levels agrees`,
  },
  {
    name: 'level lost from the proof file',
    story: 'A snippet that ran is shown as not run, and nobody asks why.',
    caught: () => edited('ran', undefined),
    says: `${key}: levels parsed, table, types; expected`,
  },
  {
    name: 'one empty value among others',
    story: '{.routingmode} prints nothing, but the lines around it print, so the call is not silent.',
    caught: () =>
      stepFaults(
        { snippet: 'inspect-dataplane/cilium-config', kind: 'kubectl' },
        "kubectl get a --output 'jsonpath={.data}'\n",
        printed,
      ).join(),
    says: 'printed "routing-mode: " without a value',
  },
  {
    name: 'default typed instead of the parameter',
    story: 'The reader sets a pod CIDR; one command of the guide keeps ours.',
    caught: () => typedDefaults('az aks create --name other --pod-cidr 10.244.0.0/16\n').join(),
    says: 'holds "10.244.0.0/16" although podCidr was set to another value',
  },
  {
    name: 'setting outside the facts',
    story: 'maxPods 30 in one tab: the same network profile, but an eighth of the pods.',
    caught: () => unstated({ agentPoolProfiles: [{ name: 'nodepool1', maxPods: 30 }] }).join(),
    says: 'maxPods: 30 is in no facts.ts',
  },
  {
    name: 'cluster setting outside the facts',
    story: 'A version pinned in one tab only, long out of support.',
    caught: () => unstated({ location: 'westeurope', kubernetesVersion: '1.24' }).join(),
    says: 'kubernetesVersion: "1.24" is in no facts.ts',
  },
  {
    name: 'another role in a program',
    story: 'Reader instead of Network Contributor: the cluster comes up and no load balancer ever does.',
    caught: () => {
      const registered = [{ type: 'x:RoleAssignment', name: 'role', after: [], inputs: readerRole }];
      const asked = surroundingsOfAz('create-pod-subnet-cilium', recordings);
      return isDeepStrictEqual(surroundingsOfPulumi(registered)[role], asked[role])
        ? ''
        : `the ${role} differs`;
    },
    says: 'the role on nodes differs',
  },
  {
    name: 'command that lists the wrong devices',
    story: 'type vlan instead of type vxlan prints nothing on any cluster, tunnel or not.',
    caught: () =>
      judged('trace-overlay-packet/no-tunnel', {
        calls: [
          {
            words: ['ip', '-details', 'link', 'show', 'type', 'vlan'],
            status: 0,
            printed: false,
            stderr: '',
          },
        ],
      }),
    says: 'expected nothing printed by … ip -details link show type vxlan; found no such command',
  },
  {
    name: 'output that contradicts the page',
    story: 'A field selector turned round: the pods on the host network instead of all others.',
    caught: () =>
      judged('trace-overlay-packet/addresses', {
        stdout: 'NAMESPACE     NAME          IP\nkube-system   azure-cns-x   10.224.0.4\n',
      }),
    says: 'expected in every row IP <an address in 10.244.0.0/16>; found IP "10.224.0.4"',
  },
];
