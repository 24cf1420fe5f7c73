import { execFileSync } from 'node:child_process';
import { requireTools } from '../tools/require.ts';
import { toolPath } from '../tools/versions.ts';

/** The versions that the tools in `.tools/bin` say they have; throws where one does not answer. */
export function toolVersions(): Readonly<Record<'az' | 'kubectl' | 'helm' | 'bash' | 'shellcheck', string>> {
  requireTools();
  const az = JSON.parse(run(toolPath('az'), 'version', '--output', 'json')) as Record<string, string>;
  const kubectl = JSON.parse(run(toolPath('kubectl'), 'version', '--client', '--output', 'json')) as {
    clientVersion: { gitVersion: string };
  };
  return {
    az: az['azure-cli'] ?? 'unknown',
    kubectl: kubectl.clientVersion.gitVersion.replace(/^v/, ''),
    helm: run(toolPath('helm'), 'version', '--template', '{{.Version}}').trim().replace(/^v/, ''),
    bash: /version ([\d.]+)/.exec(run('bash', '--version'))?.[1] ?? 'unknown',
    shellcheck: /version: ([\d.]+)/.exec(run('shellcheck', '--version'))?.[1] ?? 'unknown',
  };
}

function run(program: string, ...args: readonly string[]): string {
  return execFileSync(program, args, {
    encoding: 'utf8',
    env: { ...process.env, AZURE_CORE_COLLECT_TELEMETRY: 'false' },
  });
}
