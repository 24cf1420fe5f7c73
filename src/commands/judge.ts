import { readCall, type Call } from './arguments.ts';
import { checkCall, type Notices } from './check.ts';
import { invocations } from './invocation.ts';
import { tables } from './tables/index.ts';
import { chartFaults } from './values/check.ts';

/** Where words run: in the reader's shell, inside a pod or on a node, or nowhere because a sentence quotes them. */
export type Place = 'shell' | 'pod' | 'sentence';

/** One fault of shell text, at a 1-based line. */
export interface TextFault {
  readonly line: number;
  readonly message: string;
}

/**
 * Faults of every command in shell text, those inside pipes, captures, `kubectl exec` and `sh -c` included, and of the
 * values that a helm command sets.
 */
export function judgeText(text: string, notices: Notices = {}, place: Place = 'shell'): readonly TextFault[] {
  return invocations(text).calls.flatMap(({ line, words, input }) => {
    const values = words[0] === 'helm' ? chartFaults(words, input) : [];
    return [...judgeCall(words, notices, place), ...values].map((message) => ({ line, message }));
  });
}

/** Faults of one call and of the command that it runs somewhere else, if any. */
export function judgeCall(
  words: readonly string[],
  notices: Notices = {},
  place: Place = 'shell',
): readonly string[] {
  const program = words[0] ?? '';
  const misplaced = misplacedFault(words, place);
  if (misplaced !== undefined) return [misplaced];
  const table = Object.hasOwn(tables, program) ? tables[program] : undefined;
  if (!table) {
    const known = Object.keys(tables).join(', ');
    return [`"${program}" has no command table. Use one of ${known}, or give it one in src/commands/tables.`];
  }
  const call = readCall(words, table);
  return [...checkCall(words, table, notices), ...innerFaults(program, call, notices)];
}

/** The two tools that share a name: `cilium` beside kubectl, and the agent's, called cilium-dbg since 1.15. */
function misplacedFault([program, ...rest]: readonly string[], place: Place): string | undefined {
  const dbg = ['cilium-dbg', ...rest].join(' ');
  if (program === 'cilium' && place === 'pod')
    return `cilium ${rest.join(' ')}: the Cilium CLI does not run in a pod; the agent's own tool has been cilium-dbg since Cilium 1.15. Write ${dbg}.`;
  if (program === 'cilium' && !isKnown('cilium', rest) && isKnown('cilium-dbg', rest))
    return `cilium ${rest.join(' ')}: no command of the Cilium CLI, but one of the agent's own tool. Write ${dbg}, behind kubectl exec.`;
  if (program === 'cilium-dbg' && place === 'shell')
    return `${dbg}: cilium-dbg is inside the agent, not on the reader's machine. Put it behind kubectl exec.`;
  return undefined;
}

function isKnown(tool: 'cilium' | 'cilium-dbg', words: readonly string[]): boolean {
  const table = tables[tool];
  return table !== undefined && readCall([tool, ...words], table).row !== undefined;
}

function innerFaults(program: string, call: Call, notices: Notices): readonly string[] {
  if (program === 'sh' || program === 'bash') {
    const text = call.options.get('c')?.[0] ?? '';
    return judgeText(text, notices, 'pod').map(({ message }) => message);
  }
  const runs = program === 'kubectl' || call.row?.runs !== undefined;
  return runs && call.inner.length > 0 ? judgeCall(call.inner, notices, 'pod') : [];
}
