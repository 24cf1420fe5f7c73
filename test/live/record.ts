import { replaceFile } from '../../src/author/replace-file.ts';
import { flags, runScript } from '../../src/author/words.ts';
import { journeys } from '../journeys/journeys.ts';
import { recordingPath, type JourneyRecording } from '../journeys/recording.ts';
import { runJourney } from '../journeys/run.ts';
import { toolVersions } from './tool-versions.ts';
import { proofFile } from '../proof/collect.ts';
import { sealNow, sealPath } from '../proof/seal.ts';

/** `npm run record`: runs every journey with the real tools and rewrites test/recordings; writes nothing when one fails. */
async function main(): Promise<number> {
  flags(process.argv.slice(2), []);
  const date = new Date().toISOString().slice(0, 10);
  const tools = toolVersions();
  const recordings: JourneyRecording[] = [];
  for (const journey of journeys) {
    const started = Date.now();
    const { before, steps, faults } = await runJourney(journey);
    if (faults.length > 0) {
      console.error(faults.join('\n'));
      console.error(`record: ${journey.id} failed; nothing was written.`);
      return 1;
    }
    const calls = steps.reduce((sum, step) => sum + step.calls.length, 0);
    console.log(
      `${journey.id}: ${steps.length} snippets, ${calls} commands, ${((Date.now() - started) / 1000).toFixed(1)} s`,
    );
    recordings.push({ journey: journey.id, date, tools, ...(before.length > 0 ? { before } : {}), steps });
  }
  for (const recording of recordings) writeAtomically(recordingPath(recording.journey), recording);
  writeAtomically('test/recordings/proof.json', await proofFile(recordings, date));
  writeAtomically(sealPath, sealNow());
  return 0;
}

function writeAtomically(path: string, value: unknown): void {
  replaceFile(path, `${JSON.stringify(value, null, 2)}\n`);
}

await runScript('record', main);
