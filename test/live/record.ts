import { spawnSync } from 'node:child_process';
import type { Recording } from '../../src/proof/model.ts';
import { replaceFile } from '../../src/author/replace-file.ts';
import { runScript } from '../../src/author/words.ts';
import type { Journey } from '../journeys/journey.ts';
import { recordingPath, type JourneyRecording } from '../journeys/recording.ts';
import { runJourney } from '../journeys/run.ts';
import { chosen } from '../proof/chosen.ts';
import { facesOf, judgedFaults } from '../proof/judge.ts';
import { programFaults, programPath, programProofs } from '../proof/programs.ts';

import { toolVersions } from './tool-versions.ts';

const date = new Date().toISOString().slice(0, 10);

/**
 * `npm run record -- <journey or program…>`: runs these with the real tools, or all where none is named, and writes each
 * recording that has no fault.
 */
async function main(): Promise<number> {
  const { journeys, programs } = chosen(process.argv.slice(2));
  compile();
  const done: boolean[] = [];
  for (const journey of journeys) done.push(await recordJourney(journey));
  for (const program of programs) done.push(await recordProgram(program));
  return done.every(Boolean) ? 0 : 1;
}

/** The level `types` of every face: the modules compile. */
function compile(): void {
  const { status, stdout } = spawnSync('npm', ['run', '--silent', 'types'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the modules do not compile; nothing was run.\n${stdout}`);
}

async function recordJourney(journey: Journey): Promise<boolean> {
  const tools = toolVersions();
  const { before, steps, faults } = await runJourney(journey);
  const run: JourneyRecording = {
    journey: journey.id,
    date,
    tools,
    faces: facesOf({ steps, tools }),
    ...(before.length > 0 ? { before } : {}),
    steps,
  };
  return write(recordingPath(journey.id), run, faults.length > 0 ? faults : await judgedFaults(run));
}

async function recordProgram(program: string): Promise<boolean> {
  const recording = { program, date, faces: programProofs(program) };
  return write(programPath(program), recording, await programFaults(program));
}

function write(path: string, recording: Recording, faults: readonly string[]): boolean {
  if (faults.length > 0) {
    console.error([...faults, `record: ${path} was not written.`].join('\n'));
    return false;
  }
  replaceFile(path, `${JSON.stringify(recording, null, 2)}\n`);
  console.log(`${path}: ${Object.keys(recording.faces).length} faces`);
  return true;
}

await runScript('record', main);
