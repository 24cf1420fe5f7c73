import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseParameters } from '../../src/aks/parameters.ts';
import { bundle } from '../../src/site/downloads/bundle.ts';
import { stepsOf } from '../../src/site/downloads/steps.ts';
import { bundleIds, bundleTask } from '../../src/site/downloads/tasks.ts';
import { journeys } from '../journeys/journeys.ts';
import type { JourneyRecording } from '../journeys/recording.ts';
import { recordingOf } from '../journeys/recordings.ts';
import { otherParameters } from '../other-parameters.ts';
import { runProgram } from '../pulumi/run.ts';
import { createdByAz, createdByPulumi } from './created.ts';
import { cleanupFaults } from './guards/cleanup.ts';
import { allSources } from '../content/data.ts';

/** The recording of the journey that begins with this bundle's cluster. */
function recordingFrom(id: string): JourneyRecording {
  const journey = journeys.find(
    ({ steps }) => steps.find(({ snippet }) => snippet.endsWith('/cluster'))?.snippet === `${id}/cluster`,
  );
  if (!journey) throw new Error(`test/journeys/journeys.ts: no journey begins with ${id}/cluster.`);
  return recordingOf(journey.id);
}

test.each(bundleIds)('%s: cleanup.sh removes what the recorded az created', (id) => {
  const snippets = stepsOf(bundleTask(id), parseParameters()).map(({ snippet }) => snippet);
  const created = createdByAz(recordingFrom(id), snippets);
  expect(cleanupFaults(created, bundle(id, allSources()))).toEqual([]);
});

test.each(bundleIds)(
  '%s: cleanup.sh removes what the program creates with the values of its Pulumi.yaml',
  async (id) => {
    const files = bundle(id, allSources(), parseParameters(otherParameters));
    const text = files.find(({ path }) => path === 'pulumi/Pulumi.yaml')?.text ?? '';
    const { config } = parse(text) as { config: Record<string, { default: string | number }> };
    const values = Object.entries(config).map(([name, { default: value }]) => [name, String(value)]);
    const registered = await runProgram(
      `snippets/${id}/pulumi.ts`,
      Object.fromEntries(values) as Record<string, string>,
    );
    const created = createdByPulumi(registered);
    expect(cleanupFaults(created, files)).toEqual([]);
    const readme = files.find(({ path }) => path === 'README.md')?.text ?? '';
    for (const [type, count] of counted(created.map((one) => one.type)))
      expect(readme).toContain(`| \`${type}\` | ${count} |`);
  },
);

function counted(types: readonly string[]): ReadonlyMap<string, number> {
  return new Map(types.map((type) => [type, types.filter((other) => other === type).length]));
}
