import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<
    Record<
      string,
      { readonly environment?: unknown; readonly 'timeout-minutes'?: number; readonly steps: readonly Step[] }
    >
  >;
}

/** What makes a workflow that spends money unsafe, one sentence a fault. */
export function workflowFaults(text: string): readonly string[] {
  const { on, permissions = {}, concurrency, jobs } = parse(text) as Workflow;
  const allowed: Readonly<Record<string, string>> = { contents: 'read', 'id-token': 'write' };
  return [
    ...Object.keys(on)
      .filter((event) => event !== 'workflow_dispatch')
      .map((event) => `starts on ${event}; expected a person only.`),
    ...Object.entries(permissions)
      .filter(([name, value]) => allowed[name] !== value)
      .map(([name, value]) => `permission ${name} is ${value}.`),
    ...(concurrency === undefined ? ['no concurrency: two runs could start at once.'] : []),
    ...Object.entries(jobs).flatMap(([name, job]) => jobFaults(job).map((fault) => `${name}: ${fault}`)),
  ];
}

function jobFaults(job: Workflow['jobs'][string]): string[] {
  const cleans = job.steps.some(
    ({ run, if: when }) => when === 'always()' && run === 'npm run live -- --clean',
  );
  return [
    ...(job.environment === undefined ? ['no environment, so nobody approves.'] : []),
    ...(job['timeout-minutes'] === undefined ? ['no timeout.'] : []),
    ...(cleans ? [] : ['no clean-up step that always runs.']),
    ...job.steps.flatMap(stepFaults),
  ];
}

function stepFaults({ uses, run }: Step): string[] {
  return [
    ...(uses !== undefined && !/@[0-9a-f]{40}$/.test(uses) ? [`${uses} is not pinned to a commit.`] : []),
    ...(run?.includes('${{') ? ['an expression in a script: its value becomes code.'] : []),
  ];
}
