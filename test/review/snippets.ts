import { scenarios } from '../../snippets/policies/scenario.ts';
import { snippet, snippetIds } from '../../snippets/registry.ts';
import type { Expected } from '../../src/snippet/expected/model.ts';
import type { Face, Snippet } from '../../src/snippet/model.ts';
import type { Scenario } from '../../snippets/policies/scenario.ts';
import type { Statement, Subject } from './statement.ts';

/** What snippets and matrices say beside their code: titles, what an output rests on, what a reader is told to expect. */
export function snippetsSubject(): Subject {
  const matrices = Object.entries(scenarios as Readonly<Record<string, Scenario>>);
  return {
    id: 'snippets',
    statements: [...snippetIds.map((id) => snippetStatement(snippet(id))), ...matrices.map(matrixStatement)],
  };
}

/** A snippet without its code, which the real tools judge. */
export function snippetStatement({ id, title, faces }: Snippet): Statement {
  const sources = faces.flatMap(({ output }) => [
    ...(output?.source === undefined ? [] : [output.source]),
    ...(output?.expects ?? []).flatMap(sourceOf),
  ]);
  const text = [`${id}: ${title}`, ...faces.flatMap(expectations)].join(' | ');
  return { where: `snippets/${id.split('/')[0]} (${id})`, text, sources: [...new Set(sources)] };
}

function expectations({ kind, preview, cilium, output }: Face): readonly string[] {
  const held = [...(preview ? ['preview'] : []), ...(cilium ? [`Cilium ${cilium.join(', ')}`] : [])];
  if (!output) return held.length > 0 ? [`${kind}: ${held.join(', ')}`] : [];
  const { journey, basis, expects } = output;
  return [...held, `${kind} in ${journey}: ${basis}`, ...expects.map((expected) => JSON.stringify(expected))];
}

function sourceOf({ origin }: Expected): readonly string[] {
  return origin.kind === 'recorded' ? [] : [origin.source];
}

function matrixStatement([id, { title, applies, engines, rows }]: readonly [string, Scenario]): Statement {
  const text = `matrix ${id}: ${title} | ${applies.join(', ')} | ${engines.join(', ')} | ${JSON.stringify(rows)}`;
  return { where: `snippets/policies/scenario.ts (${id})`, text, sources: [] };
}
