import { expect, test } from 'vitest';
import { allSources } from '../content/data.ts';
import { run } from '../../src/site/downloads/readme/run.ts';
import { pathOf, stepsOf, type Step } from '../../src/site/downloads/steps.ts';
import { bundleTask } from '../../src/site/downloads/tasks.ts';
import { parseParameters } from '../../src/aks/parameters.ts';

const az = { kind: 'az', language: 'bash' } as const;
const kubectl = { kind: 'kubectl', language: 'bash' } as const;
const manifest = { kind: 'manifest', language: 'yaml' } as const;
const pulumi = { kind: 'pulumi', language: 'ts' } as const;

test.each([
  [az, [az, pulumi], 'deploy.sh'],
  [pulumi, [az, pulumi], 'pulumi/index.ts'],
  [manifest, [manifest, kubectl], 'deploy.yaml'],
  [kubectl, [manifest, kubectl], 'deploy.sh'],
  [kubectl, [az, kubectl], 'deploy-kubectl.sh'],
])('the %j face beside %j stands in its own file %s', (face, faces, path) => {
  expect(pathOf(face, faces, 'deploy')).toBe(path);
});

test('the steps of BYO CNI are in the order in which a reader needs them', () => {
  expect(stepsOf(bundleTask('create-byo-cni'), parseParameters()).map(({ path }) => path)).toEqual([
    'az.sh',
    'pulumi/index.ts',
    'connect.sh',
    'install-cilium.sh',
    'check.sh',
    'cleanup.sh',
  ]);
});

test('the README applies a manifest and runs a script, in the order of the steps', () => {
  const steps = stepsOf(bundleTask('create-overlay'), parseParameters());
  const [create, program, connect, ...rest] = steps as [Step, Step, Step, ...Step[]];
  const face = { ...connect.face, ...manifest, text: 'kind: Pod\n' };
  const policy: Step = { path: 'policy.yaml', snippet: 'create-overlay/policy', title: 'Allow DNS', face };
  const text = run({ steps: [create, program, connect, policy, ...rest], sources: allSources() }).join('\n');
  const order = ['./az.sh', './connect.sh', 'kubectl apply --filename policy.yaml', './check.sh'];
  const places = order.map((words) => text.indexOf(words));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(text).toContain('3. Allow DNS: [policy.yaml](policy.yaml)');
});
