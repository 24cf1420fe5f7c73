import { places, world } from '../../snippets/policies/scenario.ts';
import { snippet, snippetIds } from '../../snippets/registry.ts';
import { parameterRules, parseParameters } from '../../src/aks/parameters.ts';
import { ciliumValues } from '../../src/commands/generated/cilium-values.ts';
import { ciliumMinors } from '../../src/commands/minors.ts';
import { tables } from '../../src/commands/tables/index.ts';
import { removedValues } from '../../src/commands/values/removed.ts';
import { parseManifest } from '../../src/snippet/manifest.ts';
import type { Face } from '../../src/snippet/model.ts';
import { otherParameters } from '../other-parameters.ts';
import type { Statement, Subject } from './statement.ts';

/**
 * What readers copy, for other parameters than the defaults, so that a typed default shows. That a command runs is not
 * that it does what its page says: `--timeout 1s` in place of `3s` runs too.
 */
export function copiedSubject(): Subject {
  const parameters = parseParameters(otherParameters);
  const faces = snippetIds.flatMap((id) =>
    snippet(id, parameters).faces.map((face) => faceStatement(id, face)),
  );
  const { pods, nodes } = world('cilium', parameters);
  const modelled = {
    where: 'snippets/policies/scenario.ts',
    text: JSON.stringify({ places, pods, nodes }),
    sources: [],
  };
  return { id: 'copied', statements: [...faces, modelled] };
}

/** One face as it is copied; of a manifest the objects, since indentation means something in YAML. */
export function faceStatement(id: string, { kind, file, language, label, text }: Face): Statement {
  const copied =
    language === 'yaml'
      ? parseManifest(text)
          .map((object) => JSON.stringify(object))
          .join(' | ')
      : text;
  return { where: `${file} (${id}, ${label})`, text: `${id} ${kind}: ${copied}`, sources: [] };
}

/** What the forms and commands of this site take from a reader: default, words, source and bounds. */
export function parametersSubject(): Subject {
  const statements = Object.entries(parameterRules).map(([name, { initial, about, source, fault }]) => ({
    where: `src/aks/parameters.ts (${name})`,
    text: `${name}: ${initial} | ${about} | ${fault('!')}`,
    sources: [source],
  }));
  return { id: 'parameters', statements };
}

/** The tables that judge every command: those typed by hand, and those a tool wrote, which people can edit too. */
export function tablesSubject(): Subject {
  const statement = (name: string, of: unknown, sources: readonly string[] = []): Statement => ({
    where: `src/commands (${name})`,
    text: `${name}: ${JSON.stringify(of)}`,
    sources,
  });
  return {
    id: 'tables',
    statements: [
      ...Object.entries(tables).map(([tool, table]) =>
        statement(tool, table, table.source === undefined ? [] : [table.source]),
      ),
      statement('minors of Cilium', ciliumMinors),
      statement('values of the Cilium chart', ciliumValues, [ciliumValues.source]),
      ...removedValues.map((removed) => statement(`removed value ${removed.key}`, removed)),
    ],
  };
}
