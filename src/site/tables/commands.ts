import { snippet, snippetIds } from '../../../snippets/registry.ts';
import { invocations } from '../../commands/invocation.ts';
import type { Face, Snippet } from '../../snippet/model.ts';

/** What a reader wants of a command, in the order of a cluster's life; every snippet has exactly one. */
export const purposes = ['create', 'connect', 'inspect', 'apply', 'change', 'clean up'] as const;

export type Purpose = (typeof purposes)[number];

/** One face of a snippet on the sheet of commands. */
export interface CommandFace {
  readonly label: string;
  readonly preview: boolean;
  /** The snippet's own text where it is short; the page that shows it has the longer ones. */
  readonly text?: string;
  /** The commands that it runs, without options, in their order and each once; none for a program. */
  readonly names: readonly string[];
}

/** One snippet on the sheet of commands. */
export interface CommandRow {
  readonly id: string;
  readonly title: string;
  readonly faces: readonly CommandFace[];
}

/** The longest text that the sheet shows whole, in lines. */
const shortLines = 10;

/** The rows of one purpose, in the order of the registry. */
export function commandRows(purpose: Purpose): readonly CommandRow[] {
  return snippetIds
    .map((id) => snippet(id))
    .filter((one) => purposeOf(one) === purpose)
    .map(({ id, title, faces }) => ({ id, title, faces: faces.filter(isCopied).map(commandFace) }));
}

/** What a snippet is for, by the commands that it runs: the first purpose with a command of its own wins. */
export function purposeOf({ faces }: Pick<Snippet, 'faces'>): Purpose {
  const names = faces.flatMap(namesOf);
  if (faces.some(({ language }) => language === 'ts' || language === 'hcl')) return 'create';
  return telling.find(([, verbs]) => names.some((name) => verbs.test(name)))?.[0] ?? 'inspect';
}

/** The manifest is the text that its kubectl face applies, so one of the two is enough. */
function isCopied({ kind }: Pick<Face, 'kind'>): boolean {
  return kind !== 'manifest';
}

const telling: readonly (readonly [Purpose, RegExp])[] = [
  ['create', /^(az aks( nodepool)? (create|add)|az network .* create|helm install)$/],
  [
    'change',
    /^(az [\w -]* (update|upgrade|start|stop)|kubectl (patch|label|annotate|scale|set|cordon|drain|rollout)|helm upgrade)\b/,
  ],
  ['clean up', /^(az [\w -]* delete|kubectl delete|kubectl config delete-\w+|helm uninstall)\b/],
  ['connect', /^(az aks get-credentials|az login|kubectl config)\b/],
  ['apply', /^kubectl (apply|create|run|expose)\b/],
];

function commandFace(face: Face): CommandFace {
  const { label, preview, text, language } = face;
  const short = language === 'bash' && text.split('\n').length - 1 <= shortLines && !text.includes('<<');
  return { label, preview, names: namesOf(face), ...(short ? { text } : {}) };
}

function namesOf({ language, text }: Face): readonly string[] {
  if (language !== 'bash') return [];
  return [...new Set(invocations(text).calls.map(({ words }) => commandName(words)))];
}

/** Program and verb: `az aks create`, `kubectl get`, `kubectl config view`; of helm the second word is the verb. */
function commandName(words: readonly string[]): string {
  const [program = '', ...rest] = words;
  const end = rest.findIndex((word) => !/^[a-z][a-z-]*$/.test(word));
  const verbs = end === -1 ? rest : rest.slice(0, end);
  const length = program === 'az' ? verbs.length : verbs[0] === 'config' ? 2 : 1;
  return [program, ...verbs.slice(0, length)].join(' ');
}
