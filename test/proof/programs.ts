import { spawnSync } from 'node:child_process';

/** The part of vitest's JSON report that we read. */
interface Report {
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly status: string; readonly title: string }[];
  }[];
}

/**
 * The tasks whose Pulumi program passed test/pulumi just now. Pulumi's SDK is CommonJS with directory imports, which
 * plain Node refuses from an ES module, so vitest runs it.
 */
export async function programRuns(): Promise<ReadonlySet<string>> {
  const run = spawnSync('npx', ['vitest', 'run', '--project', 'fast', 'test/pulumi', '--reporter=json'], {
    encoding: 'utf8',
  });
  const start = run.stdout.indexOf('{"numTotalTestSuites"');
  if (start === -1) return new Set();
  const report = JSON.parse(run.stdout.slice(start)) as Report;
  const passed = report.testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => status === 'passed'),
  );
  return new Set(
    passed.flatMap(({ title }) => /^(\S+) registers what its facts state$/.exec(title)?.[1] ?? []),
  );
}
