import { firstGate } from '../azure/gate.ts';
import { begun, examplePlan, exampleRecording, someone } from '../azure/example.ts';
import { cleanUp } from '../azure/clean.ts';
import { pageGroup, type Plan } from '../azure/plan.ts';
import { planFaults } from '../azure/plan-faults.ts';
import { proofFaultsOf } from '../azure/recording.ts';
import { secretsIn } from '../azure/secrets.ts';
import type { KnownBad } from './case.ts';

const plan = examplePlan();
const faultsOf = (changed: Partial<Plan>): string => planFaults(examplePlan(changed)).join('\n');
const said = (text: string): string => secretsIn({ steps: [{ stdout: text }] }, [someone.user]).join('\n');
const refusal = (env: Record<string, string>): string => {
  const gate = firstGate({ env, platform: 'linux', isTerminal: true });
  return gate.kind === 'refuse' ? gate.says : '';
};
const retyped = (from: string, to: string): Plan['steps'] =>
  plan.steps.map((step) => ({ ...step, text: step.text.replaceAll(from, to) }));

/** Runs in somebody's subscription that would delete, leave or publish what they must not. */
export const liveCases: readonly KnownBad[] = [
  {
    name: 'live run without a clean-up',
    story: 'A journey loses its last step, and a cluster costs money for a month.',
    caught: () => faultsOf({ steps: plan.steps.slice(0, -1) }),
    says: 'expected clean-up/delete-group as the last step, found inspect-dataplane/daemonsets',
  },
  {
    name: 'live run that cleans up too early',
    story: 'The group is deleted in the middle, and later steps make another one.',
    caught: () => faultsOf({ steps: [...plan.steps.slice(-1), ...plan.steps] }),
    says: 'expected it at the end only, found it as step 1',
  },
  {
    name: 'live run in the group of the pages',
    story: 'A reader who followed the pages owns rg-aks-network; the clean-up deletes their cluster.',
    caught: () => faultsOf({ group: pageGroup, steps: retyped(plan.group, pageGroup) }),
    says: 'rg-aks-network: expected a name like rg-live-',
  },
  {
    name: 'live step in another group',
    story: 'One snippet types the group instead of taking the parameter.',
    caught: () =>
      faultsOf({ steps: retyped(`--resource-group ${plan.group}`, '--resource-group rg-production') }),
    says: `expected group ${plan.group}, found rg-production`,
  },
  {
    name: 'live step without a group',
    story: 'az aks list without a group prints every cluster of the subscription into a recording.',
    caught: () => faultsOf({ steps: retyped('az aks show', 'az aks list #') }),
    says: 'found none',
  },
  {
    name: 'clean-up of a foreign group',
    story: 'A state file edited by hand names a group of production.',
    caught: async () => {
      const az = {
        az: () => Promise.reject(new Error('asked az')),
        wait: () => Promise.resolve(),
        say: () => undefined,
      };
      return cleanUp({ ...begun, group: 'rg-production' }, az).then(String, String);
    },
    says: 'rg-production: not a group of a run; it is not deleted',
  },
  {
    name: 'CI that forgot to say CI',
    story: 'A step clears CI, but GitHub sets GITHUB_ACTIONS too.',
    caught: () => refusal({ CI: '', GITHUB_ACTIONS: 'true', AKS_LIVE_CONFIRM: someone.id }),
    says: 'AKS_LIVE is not 1',
  },
  {
    name: 'CI with half of the consent',
    story: 'AKS_LIVE=1 set for a whole organisation, whatever subscription az is signed in to.',
    caught: () => refusal({ CI: 'true', AKS_LIVE: '1' }),
    says: 'AKS_LIVE_CONFIRM does not name the subscription',
  },
  {
    name: 'GUID in a live recording',
    story: 'An object id that no pattern of the redaction knew.',
    caught: () => said('oid=0a1b2c3d-0000-4000-8000-0a1b2c3d4e5f'),
    says: '.steps.0.stdout: holds a GUID',
  },
  {
    name: 'e-mail in a live recording',
    story: 'az prints who is signed in.',
    caught: () => said('signed in as somebody@contoso.example'),
    says: '.steps.0.stdout: holds an e-mail address',
  },
  {
    name: 'token in a live recording',
    story: 'az --debug prints the token of the reader.',
    caught: () => said('Bearer eyJhbGciOiJSUzI1NiJ9.e30.c2ln'),
    says: '.steps.0.stdout: holds a token',
  },
  {
    name: 'kubeconfig in a live recording',
    story: 'az aks get-credentials --file - prints the key of the cluster.',
    caught: () => said('    client-key-data: LS0tLS1CRUdJTiBSU0E'),
    says: '.steps.0.stdout: holds a credential',
  },
  {
    name: 'test double passed off as Azure',
    story: 'The recording of a test run is moved to where live recordings are kept.',
    caught: () => proofFaultsOf(exampleRecording({ cloud: 'ArmDouble' })).join(),
    says: 'ran against ArmDouble, which is not Azure',
  },
  {
    name: 'live recording edited by hand',
    story: 'The region of a run is changed to one where nobody ran it.',
    caught: () => proofFaultsOf({ ...exampleRecording(), location: 'eastus' }).join(),
    says: 'was edited after npm run live wrote it',
  },
  {
    name: 'live run that left something',
    story: 'Every step passed, but the group is locked and still there.',
    caught: () => proofFaultsOf(exampleRecording({ remains: 'something' })).join(),
    says: 'expected nothing left behind, found something',
  },
];
