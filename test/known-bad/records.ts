import { isDeepStrictEqual } from 'node:util';
import type { FaceProof, Recording } from '../../src/proof/model.ts';
import { surroundingsOfAz, surroundingsOfPulumi } from '../agreement/surroundings.ts';
import { unstated } from '../agreement/unstated.ts';
import type { StepRecording } from '../journeys/recording.ts';
import { journeyRecordings, recordingOf } from '../journeys/recordings.ts';
import { facesOf } from '../proof/judge.ts';
import { staleFaults } from '../proof/stale.ts';
import { judgeStep } from '../snippets/expectations.ts';
import { typedDefaults } from '../snippets/literals.ts';
import type { KnownBad } from './case.ts';

const recordings = journeyRecordings();
const key = 'connect/credentials az';

/** What is said of the recording of the overlay when the proof of one face in it is another. */
function edited(proof: FaceProof | undefined): string {
  const { faces, ...overlay } = recordingOf('overlay');
  const others = Object.entries({ ...faces, [key]: proof }).filter(([, value]) => value !== undefined);
  return staleFaults('overlay', Object.fromEntries(others) as Recording['faces'], facesOf(overlay)).join();
}

const proved = recordingOf('overlay').faces[key] ?? { sha256: '', levels: {} };

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
    name: 'text changed after the run',
    story: 'A guide is edited, and the journey that runs it is not recorded again.',
    caught: () => edited({ ...proved, sha256: '0' }),
    says: `${key} has another text than was recorded. Run npm run record -- overlay.`,
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
    name: 'output that contradicts the page',
    story: 'A field selector turned round: the pods on the host network instead of all others.',
    caught: () =>
      judged('trace-overlay-packet/addresses', {
        stdout: 'NAMESPACE     NAME          IP\nkube-system   azure-cns-x   10.224.0.4\n',
      }),
    says: 'expected in every row IP <an address in 10.244.0.0/16>; found IP "10.224.0.4"',
  },
];
