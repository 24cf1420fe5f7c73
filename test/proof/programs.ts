import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

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
export function programRuns(): ReadonlySet<string> {
  const dir = mkdtempSync(join(tmpdir(), 'programs-'));
  const report = join(dir, 'report.json');
  const args = [
    'vitest',
    'run',
    '--project',
    'fast',
    'test/pulumi',
    '--reporter=json',
    `--outputFile=${report}`,
  ];
  const { status, stderr } = spawnSync('npx', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`test/pulumi failed, so no program counts as run:\n${stderr}`);
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  rmSync(dir, { recursive: true });
  const passed = testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter((one) => one.status === 'passed'),
  );
  return new Set(
    passed.flatMap(({ title }) => /^(\S+) registers what its facts state$/.exec(title)?.[1] ?? []),
  );
}

/** The Pulumi packages that run the programs, with the versions installed. */
export function programTools(): string {
  const version = (name: string): string =>
    (JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string }).version;
  return `Pulumi SDK ${version('@pulumi/pulumi')} under mocks, azure-native ${version('@pulumi/azure-native')}`;
}
