import type { Account } from './account.ts';
import { planRun, type Plan, type Stamp } from './plan.ts';
import { sealOf, type LiveRecording } from './recording.ts';
import type { RunState } from './state.ts';

/** Somebody's subscription that does not exist; every text in it must never be found in a recording. */
export const someone: Account = {
  id: '5f0c1d2e-3a4b-4c5d-8e6f-708192a3b4c5',
  name: 'Contoso Testing',
  tenant: '9a8b7c6d-5e4f-4a3b-9c2d-1e0f11223344',
  user: 'reader@contoso.example',
  cloud: 'AzureCloud',
  enabled: true,
};

/** A day and an end of a name. */
export const stamp: Stamp = { day: '20261121', random: 'a1b2c3' };

/** A plan as a run makes it, changed as a test needs it. */
export function examplePlan(changed: Partial<Plan> = {}): Plan {
  return { ...planRun('create-overlay', {}, stamp), ...changed };
}

/** The state of a run that has begun. */
export const begun: RunState = {
  group: examplePlan().group,
  nodeGroups: [examplePlan().nodeGroup],
  task: 'create-overlay',
  location: 'westeurope',
  subscription: { id: someone.id, name: someone.name },
  started: '2026-11-21T08:00:00.000Z',
  process: 1,
  dir: '/nowhere',
  steps: [],
  remains: 'unknown',
};

/** What a good run would have written; sealed after the changes, as the runner does it. */
export function exampleRecording(changed: Partial<LiveRecording> = {}): LiveRecording {
  const steps = examplePlan().steps.map(({ step }) => ({
    snippet: step.snippet,
    kind: step.kind,
    sha256: '',
    status: 0,
    stdout: '',
    calls: [],
    arm: [],
    kubernetes: [],
    execs: [],
  }));
  const open = {
    journey: 'overlay',
    task: 'create-overlay',
    date: '2026-11-21',
    tools: { az: '2.91.0' },
    cloud: 'AzureCloud',
    location: 'westeurope',
    cluster: { kubernetes: '1.35.1' },
    remains: 'nothing' as const,
    faults: [],
    steps,
    ...changed,
  };
  return { ...open, seal: sealOf(open) };
}
