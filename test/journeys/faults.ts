import { invocations } from '../../src/commands/invocation.ts';
import type { Step } from './journey.ts';
import type { StepRecording } from './recording.ts';

/**
 * What is wrong with a step that ran, one sentence a fault: a failed call, a call that silently matched
 * nothing, a request the double does not know, fewer calls than the text has commands.
 */
export function stepFaults(step: Step, text: string, run: StepRecording): readonly string[] {
  const where = `${run.snippet} (${run.kind})`;
  const expected = invocations(text).calls.filter((call) => /^(az|kubectl|helm)$/.test(call.words[0] ?? ''));
  if (step.fails) return failureFaults(where, step.fails, run);
  const faults = run.calls.flatMap((call) => callFaults(where, step, call));
  if (run.calls.length !== expected.length) {
    faults.push(
      `${where}: expected ${expected.length} tool calls, as the text has; the shell made ${run.calls.length}.`,
    );
  }
  for (const request of run.arm.filter((candidate) => candidate.status === 501)) {
    faults.push(`${where}: ${request.method} ${request.path} is not implemented by the ARM double.`);
  }
  for (const inner of run.execs.filter(({ exitCode }) => exitCode !== 0)) {
    faults.push(`${where}: \`${inner.argv.join(' ')}\` in ${inner.pod} ended with status ${inner.exitCode}.`);
  }
  for (const line of emptyLabels(run)) {
    faults.push(
      `${where}: printed "${line}" without a value; does that part of the jsonpath select anything?`,
    );
  }
  if (run.status !== 0) faults.push(`${where}: the shell ended with status ${run.status}.`);
  return faults;
}

/** A step that shows a refusal must fail, and in the way that the page tells. */
function failureFaults(
  where: string,
  { status, says }: NonNullable<Step['fails']>,
  { calls, status: ended }: StepRecording,
): readonly string[] {
  const [call] = calls;
  if (calls.length === 1 && call?.status === status && ended === status && says.test(call.stderr)) return [];
  const found = call ? `status ${ended} and "${call.stderr.trim()}"` : 'no call';
  return [`${where}: expected one call with status ${status} that says ${says.source}; found ${found}.`];
}

function callFaults(where: string, step: Step, call: StepRecording['calls'][number]): string[] {
  const line = call.words.join(' ');
  if (call.status !== 0)
    return [`${where}: \`${line}\` ended with status ${call.status}: ${call.stderr.trim()}`];
  if (call.words[0] !== 'kubectl') return [];
  if (/No resources found/.test(call.stderr))
    return [`${where}: \`${line}\` matched nothing in the cluster.`];
  const silentHere = step.silent !== undefined && call.words.includes(step.silent.word);
  if (silentHere && call.printed) return [`${where}: \`${line}\` should print nothing, but it printed.`];
  if (!silentHere && !call.printed)
    return [`${where}: \`${line}\` printed nothing; does it select anything?`];
  return [];
}

/** Lines `label:` of a jsonpath's output: its other parts print, so the call as a whole is not silent. */
function emptyLabels({ calls, stdout }: StepRecording): readonly string[] {
  const jsonpath = calls.length === 1 && calls[0]?.words.some((word) => word.startsWith('jsonpath='));
  return jsonpath ? stdout.split('\n').filter((line) => /\S: *$/.test(line)) : [];
}
