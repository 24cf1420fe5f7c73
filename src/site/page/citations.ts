import { snippet, snippetIds } from '../../../snippets/registry.ts';
import { fact, facts } from '../../aks/limits.ts';
import { rules } from '../../aks/rules/index.ts';
import { sourcesOf as sourcesOfRule } from '../../aks/rules/prose.ts';
import { parsePage, type Component } from './parse.ts';

/**
 * The ids of the sources that a page rests on, in the order of their numbers: those cited in its text, those
 * of its facts, its rules and its snippets' sample outputs, then those that its front matter adds.
 */
export function citedSources(body: string, added: readonly string[] = []): readonly string[] {
  const { components } = parsePage(body);
  return [...new Set([...components.flatMap(({ value }) => sourcesOf(value)), ...added])];
}

/** An unknown id cites nothing here: the component that carries it stops the build with file and line. */
function sourcesOf({ name, attributes: { id = '' } }: Component): readonly string[] {
  if (name === 'Cite') return [id];
  if (name === 'Fact' && Object.hasOwn(facts, id)) return [fact(id).source];
  if (name === 'Rules') return rules.filter(({ group }) => group === id).flatMap(sourcesOfRule);
  if (name === 'Snippet' && snippetIds.some((known) => known === id))
    return snippet(id).faces.flatMap(({ output }) => output?.source ?? []);
  return [];
}
