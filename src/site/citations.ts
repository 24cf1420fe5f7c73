import { snippet } from '../../snippets/registry.ts';
import { fact } from '../aks/limits.ts';
import { sourcesOf as sourcesOfRule } from '../aks/rules/prose.ts';
import { references, type Reference } from './references.ts';
import { rulesOf } from './rules.ts';

/**
 * The ids of the sources that a page rests on, in the order of their numbers: those cited in its text, those
 * of its facts, its rules and its snippets' sample outputs, then those that its front matter adds.
 */
export function citedSources(body: string, added: readonly string[] = []): readonly string[] {
  return [...new Set([...references(body).flatMap(sourcesOf), ...added])];
}

/** An unknown id cites nothing here: the component that carries it stops the build with file and line. */
function sourcesOf({ component, id }: Reference): readonly string[] {
  try {
    if (component === 'Cite') return [id];
    if (component === 'Fact') return [fact(id).source];
    if (component === 'Rules') return rulesOf(id).flatMap(sourcesOfRule);
    if (component === 'Snippet') return snippet(id).faces.flatMap(({ output }) => output?.source ?? []);
  } catch {
    return [];
  }
  return [];
}
