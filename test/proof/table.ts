import { checkCall, type Notices } from '../../src/commands/check.ts';
import { azTable } from '../../src/commands/generated/az.ts';
import { helmTable } from '../../src/commands/generated/helm.ts';
import { kubectlTable } from '../../src/commands/generated/kubectl.ts';
import { invocations } from '../../src/commands/invocation.ts';
import type { CommandTable } from '../../src/commands/table.ts';
import { chartFaults } from '../../src/commands/values/check.ts';

const tables: Readonly<Record<string, CommandTable>> = {
  az: azTable,
  kubectl: kubectlTable,
  helm: helmTable,
};

/** Faults of every command in shell text, each with its line; a program without a table is a fault too. Values of a helm chart are judged as well. */
export function tableFaults(text: string, notices: Notices = {}): readonly string[] {
  return invocations(text).calls.flatMap(({ line, words, input }) => {
    const table = tables[words[0] ?? ''];
    if (!table)
      return [`line ${line}: "${words[0]}" has no command table. Use az, kubectl or helm, or give it one.`];
    const values = words[0] === 'helm' ? chartFaults(words, input) : [];
    return [...checkCall(words, table, notices), ...values].map((fault) => `line ${line}: ${fault}`);
  });
}

/** The tables that judge this text, with the version they came from. */
export function tablesUsed(text: string): string {
  const names = new Set(invocations(text).calls.map(({ words }) => words[0] ?? ''));
  return [...names].map((name) => `${name} ${tables[name]?.version ?? 'unknown'}`).join(', ');
}
