import { hasFacts, taskOf } from '../../snippets/registry.ts';
import { parseParameters } from '../../src/aks/parameters.ts';
import { readCall } from '../../src/commands/arguments.ts';
import { helmTable } from '../../src/commands/generated/helm.ts';
import { invocations } from '../../src/commands/invocation.ts';
import { givenValues } from '../../src/commands/values/check.ts';

/** A step of a journey with the text that it runs. */
export interface TextStep {
  readonly snippet: string;
  readonly text: string;
}

/**
 * Upstream Cilium goes on a cluster without a CNI and nowhere else: AKS runs its own Cilium and owns its
 * configuration (sources aks-byo-cni, cilium-aks-byocni). Gives every helm install or upgrade of the chart on any other cluster of a
 * journey, and every one that does not say aksbyocni.enabled=true.
 */
export function byoFaults(steps: readonly TextStep[]): readonly string[] {
  let plugin: string | undefined;
  return steps.flatMap(({ snippet, text }) => {
    if (hasFacts(snippet)) plugin = pluginOf(snippet);
    return ciliumInstalls(text).flatMap(({ line, byo }) => {
      const where = `${snippet} line ${line}`;
      if (plugin !== 'none') {
        const found = plugin === undefined ? 'no cluster' : `network plugin ${plugin}`;
        return [
          `${where}: helm puts upstream Cilium on a cluster; expected network plugin none, found ${found}. AKS manages its own Cilium: leave helm out.`,
        ];
      }
      return byo
        ? []
        : [`${where}: expected aksbyocni.enabled=true on a cluster without a CNI, found none. Set it.`];
    });
  });
}

function pluginOf(snippet: string): string | undefined {
  return taskOf(snippet)?.facts?.(parseParameters()).networkProfile.networkPlugin;
}

function ciliumInstalls(text: string): readonly { line: number; byo: boolean }[] {
  return invocations(text).calls.flatMap(({ line, words, input }) => {
    if (words[0] !== 'helm') return [];
    const call = readCall(words, helmTable);
    const installs = call.command === 'install' || call.command === 'upgrade';
    if (!installs || !/(?:^|\/)cilium(?:-[^/]*\.tgz)?$/.test(call.positionals.at(-1) ?? '')) return [];
    return [{ line, byo: givenValues(call, input).values.get('aksbyocni.enabled') === true }];
  });
}
