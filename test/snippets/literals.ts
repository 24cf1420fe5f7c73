import { snippet, snippetIds } from '../../snippets/registry.ts';
import { parameterRules, parseParameters } from '../../src/aks/parameters.ts';
import { otherParameters } from '../other-parameters.ts';

/** Defaults short enough to stand in a text for other reasons: the 2 of a version, `kubectl get pods`. */
const common = ['nodeCount', 'nodeSubnet', 'podSubnet'];

/** Default values that a text still holds when the reader has chosen others: somebody typed them. */
export function typedDefaults(text: string): readonly string[] {
  return Object.entries(parameterRules)
    .filter(([name, { initial }]) => !common.includes(name) && text.includes(initial))
    .map(
      ([name, { initial }]) =>
        `holds "${initial}" although ${name} was set to another value. Read it from the parameters.`,
    );
}

/** The shell faces of every snippet for those other parameters. */
export function otherFaces(): readonly { id: string; kind: string; text: string }[] {
  return snippetIds.flatMap((id) =>
    snippet(id, parseParameters(otherParameters))
      .faces.filter(({ language }) => language === 'bash')
      .map(({ kind, text }) => ({ id, kind, text })),
  );
}
