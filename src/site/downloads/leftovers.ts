import type { Parameters } from '../../aks/parameters.ts';
import { invocations } from '../../commands/invocation.ts';
import type { Step } from './steps.ts';

/** Something that stays on the reader's machine after clean-up, and the command that removes it. */
export interface Leftover {
  readonly what: string;
  readonly remove: string;
}

type Words = readonly string[];

/** Calls that write on the machine they run on; every other call of a bundle changes Azure or the cluster only. */
const writers: readonly {
  readonly call: string;
  readonly left: (words: Words, p: Parameters) => Leftover;
}[] = [
  {
    call: 'az aks get-credentials',
    left: (_, p) => ({
      what: 'Your kubeconfig keeps the entries of the cluster.',
      remove: `kubectl config delete-context ${p.clusterName}`,
    }),
  },
  {
    call: 'helm repo add',
    left: (words) => ({
      what: `helm keeps the chart repository \`${words[3]}\` in its list.`,
      remove: `helm repo remove ${words[3]}`,
    }),
  },
];

/** What the scripts of a bundle leave on the machine that ran them. */
export function leftovers(steps: readonly Step[], parameters: Parameters): readonly Leftover[] {
  const calls = steps
    .filter(({ face }) => face.language === 'bash')
    .flatMap(({ face }) => invocations(face.text).calls);
  return writers.flatMap(({ call, left }) => {
    const words = calls.find(({ words: all }) => all.join(' ').startsWith(`${call} `))?.words;
    return words ? [left(words, parameters)] : [];
  });
}
