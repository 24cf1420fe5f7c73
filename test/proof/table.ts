import type { Notices } from '../../src/commands/check.ts';
import { invocations } from '../../src/commands/invocation.ts';
import { judgeText } from '../../src/commands/judge.ts';
import { tables } from '../../src/commands/tables/index.ts';

/** Faults of every command in shell text, each with its line; a program without a table is a fault too. Values of a helm chart are judged as well. */
export function tableFaults(text: string, notices: Notices = {}): readonly string[] {
  return judgeText(text, notices).map(({ line, message }) => `line ${line}: ${message}`);
}

/** The tables that judge this text, with the version they came from. */
export function tablesUsed(text: string): string {
  const names = new Set(invocations(text).calls.map(({ words }) => words[0] ?? ''));
  return [...names].map((name) => `${name} ${tables[name]?.version ?? 'unknown'}`).join(', ');
}
