import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { liveFolder } from '../../src/proof/live.ts';
import { normaliser } from '../journeys/normalise.ts';
import type { JourneyRecording, StepRecording } from '../journeys/recording.ts';
import { azureClouds } from './account.ts';
import type { ClusterVersions } from './inspect.ts';
import type { Plan } from './plan.ts';
import { redactor } from './redact.ts';
import { secretsIn } from './secrets.ts';
import type { Session } from './session.ts';
import type { Remains } from './state.ts';

/** test/recordings/live/<task>.json: a journey as Azure answered it, without anything of the reader's. */
export interface LiveRecording extends JourneyRecording {
  readonly task: string;
  /** The cloud's name as az says it; only Azure's own prove anything. */
  readonly cloud: string;
  readonly location: string;
  readonly cluster: ClusterVersions;
  readonly remains: Remains;
  /** What went wrong; a recording with a fault is no proof. */
  readonly faults: readonly string[];
  /** SHA-256 of everything else. */
  readonly seal: string;
}

/** What a run did, before it is redacted. */
export interface RunResult {
  readonly steps: readonly StepRecording[];
  readonly faults: readonly string[];
  readonly cluster: ClusterVersions;
  readonly remains: Remains;
}

/** The recording of a run; throws where redaction left something that belongs to the reader. */
export function recordingOf(session: Session, plan: Plan, result: RunResult, date: string): LiveRecording {
  const { account, versions, shop } = session;
  const { steps, faults, cluster, remains } = result;
  const common = { journey: plan.journey, task: plan.task, date, tools: versions, cloud: account.cloud };
  const redact = redactor(account, plan);
  const normalise = normaliser({ dir: shop.dir, kubernetes: ['<kubernetes>'], arm: '<arm>' });
  const clean = <T>(value: T): T => redact(normalise(value));
  // Hashes are ours and stay as they are: to a redactor they look like secrets.
  const cleanSteps = steps.map((step) => ({ ...clean(step), sha256: step.sha256 }));
  const open = {
    ...common,
    location: plan.parameters.location,
    cluster,
    remains,
    faults: clean(faults),
    steps: cleanSteps,
  };
  const left = secretsIn(open, [account.id, account.tenant, account.user]);
  if (left.length > 0) throw new Error(`The recording is not written:\n${left.join('\n')}`);
  return { ...open, seal: sealOf(open) };
}

/** The seal that the content of a recording deserves. */
export function sealOf(recording: Omit<LiveRecording, 'seal'>): string {
  const { seal: _, ...rest } = recording as LiveRecording;
  return createHash('sha256').update(JSON.stringify(rest)).digest('hex');
}

/** Where a recording goes: beside the others if it proves something, else to the runs of this machine. */
export function recordingPath(recording: LiveRecording, group: string, session: Session): string {
  const isProof =
    proofFaultsOf(recording).length === 0 && session.env['ARM_CLOUD_METADATA_URL'] === undefined;
  return isProof
    ? `${liveFolder}/${recording.task}.json`
    : join(session.settings.stateFolder, 'runs', `${group}.json`);
}

/** Why a recording proves nothing about Azure, one sentence each. */
export function proofFaultsOf(recording: LiveRecording): readonly string[] {
  const { task, cloud, remains, faults, steps, seal } = recording;
  const last = steps.at(-1);
  return [
    ...(azureClouds.includes(cloud) ? [] : [`${task}: ran against ${cloud}, which is not Azure.`]),
    ...(remains === 'nothing' ? [] : [`${task}: expected nothing left behind, found ${remains}.`]),
    ...(last?.snippet === 'clean-up/delete-group' ? [] : [`${task}: does not end with the clean-up.`]),
    ...faults.map((fault) => `${task}: ${fault}`),
    ...steps
      .filter(({ status, calls }) => status !== 0 || calls.some((call) => call.status !== 0))
      .map(({ snippet }) => `${task}: ${snippet} failed.`),
    ...(seal === sealOf(recording) ? [] : [`${task}: was edited after npm run live wrote it.`]),
    ...secretsIn(recording).map((fault) => `${task}${fault}`),
  ];
}
