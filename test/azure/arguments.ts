import { parameterRules, type ParameterName } from '../../src/aks/parameters.ts';
import { nearest } from '../../src/commands/nearest.ts';

/** What the words after `npm run live --` ask for. */
export type Order =
  | { readonly kind: 'run'; readonly task: string; readonly given: Readonly<Record<string, string>> }
  /** Names what earlier runs left behind, by their state files; asks Azure nothing. */
  | { readonly kind: 'left' }
  /** Deletes what earlier runs left behind, and only that. */
  | { readonly kind: 'clean' }
  | { readonly kind: 'fault'; readonly says: string };

/** How the command is called; shown after every fault of the words. */
export const usage = [
  'Usage: npm run live -- <task> [location=<region>] [nodeCount=<n>] …   runs a task in your subscription',
  '       npm run live -- --left     names what earlier runs left behind',
  '       npm run live -- --clean    deletes what earlier runs left behind',
  'It asks for the name of the subscription. Where nobody can answer, AKS_LIVE_CONFIRM=<subscription id> does;',
  'on a CI machine AKS_LIVE=1 is needed too. AKS_LIVE_STEP_SECONDS (2700) is the longest a step may take.',
].join('\n');

const flags = ['--left', '--clean'] as const;

/** Reads the words; the first one is a task or a flag, the others are `name=value`. */
export function parseOrder(words: readonly string[], tasks: readonly string[]): Order {
  const [first, ...rest] = words;
  if (first === undefined) return fault(`expected a task, found nothing; there are ${tasks.join(', ')}.`);
  if (first.startsWith('-')) return flagOrder(first, rest);
  if (!tasks.includes(first))
    return fault(`unknown task "${first}".${nearest(first, tasks)} There are ${tasks.join(', ')}.`);
  const faults = rest.flatMap(wordFault);
  if (faults.length > 0) return fault(faults.join('\n'));
  const pairs = rest.map((word) => [nameOf(word), word.slice(word.indexOf('=') + 1)] as const);
  return { kind: 'run', task: first, given: Object.fromEntries(pairs) };
}

function flagOrder(flag: string, rest: readonly string[]): Order {
  if (rest.length > 0) return fault(`${flag}: expected no further words, found "${rest.join(' ')}".`);
  if (flag === '--left') return { kind: 'left' };
  if (flag === '--clean') return { kind: 'clean' };
  return fault(`unknown option "${flag}".${nearest(flag, flags)} Nothing but you can say yes for you.`);
}

function wordFault(word: string): string[] {
  const names = Object.keys(parameterRules) as ParameterName[];
  const name = nameOf(word);
  if (!word.includes('=')) return [`expected name=value, found "${word}".`];
  if (name === 'resourceGroup')
    return ['resourceGroup: every run makes a group of its own and deletes it; leave this parameter out.'];
  return (names as string[]).includes(name)
    ? []
    : [`unknown parameter "${name}".${nearest(name, names)} There are ${names.join(', ')}.`];
}

function nameOf(word: string): string {
  return word.split('=', 1)[0] ?? '';
}

function fault(says: string): Order {
  return { kind: 'fault', says };
}
