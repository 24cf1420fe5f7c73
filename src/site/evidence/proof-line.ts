import type { Proof } from '../../proof/model.ts';
import type { FaceKind } from '../../snippet/model.ts';

/** What the real tool talked to, which is never a cluster. */
const against = {
  az: 'against a test double, not Azure',
  kubectl: 'against a test double, not a cluster',
  helm: 'with a stand-in for the chart, against a test double, not a cluster',
  pulumi: 'under mocks, not in Azure',
  terraform: 'as a plan, not in Azure',
  manifest: 'against a test double, not a cluster',
} as const satisfies Record<FaceKind, string>;

/** What is said of a kind that nobody here runs. */
const withoutRun: Readonly<Partial<Record<FaceKind, string>>> = {
  terraform: 'Read by a parser and compared, never planned or applied: Terraform did not run.',
};

/** The strongest proof of a face in a dozen words, and what is missing; the rest stands in a fold. */
export function proofSummary({ levels }: Proof): string {
  const of = (wanted: string): typeof levels => levels.filter(({ state }) => state === wanted);
  const ran = of('passed').find(({ level }) => level === 'ran');
  const missing = of('not run').filter(({ level }) => level !== 'ran');
  if (of('passed').length === 0) return 'Not run and not checked.';
  const first = ran ? `Ran with ${ran.tools} on ${ran.date}, not on Azure.` : 'Checked, never run.';
  return missing.length > 0
    ? `${first} Not checked: ${missing.map(({ level }) => level).join(', ')}.`
    : first;
}

/** One or two sentences on what is proved of a face: who ran it, when, against what, and what did not run. */
export function proofLine(kind: FaceKind, { levels }: Proof): string {
  const ran = levels.find(({ level }) => level === 'ran');
  const missing = levels
    .filter(({ level, state }) => state === 'not run' && level !== 'ran')
    .map(({ level }) => level);
  if (missing.length > 0 && missing.length === levels.length - 1 && ran?.state !== 'passed')
    return 'Not run and not checked: nothing is recorded for this text.';
  const first =
    ran?.state === 'passed'
      ? `Ran with ${ran.tools} on ${ran.date} ${against[kind]}.`
      : (withoutRun[kind] ?? 'Not run.');
  return missing.length > 0 ? `${first} Not checked: ${missing.join(', ')}.` : first;
}

/** How many of the levels that apply passed. */
export function passedCount({ levels }: Proof): { readonly passed: number; readonly of: number } {
  return { passed: levels.filter(({ state }) => state === 'passed').length, of: levels.length };
}
