import { facts } from '../../../src/aks/limits.ts';
import { factIdsOf, proseOf, proseParts } from '../../../src/aks/rules/prose.ts';
import type { Rule } from '../../../src/aks/rules/rule.ts';
import { nearest } from '../../../src/commands/nearest.ts';
import type { Finding } from '../finding.ts';
import { invisibleCharacters } from './characters.ts';
import { inlineFaults } from './inline-code.ts';
import { numbersIn } from './numbers.ts';
import { falseStatements } from './statements.ts';

/** What is wrong with the prose of a rule by the measures of a page, and which of its ids do not exist. */
export function ruleFaults(rule: Rule, sources: readonly string[]): readonly Finding[] {
  const where = `src/aks/rules (${rule.id})`;
  const unknown = [
    ...unknownIds('fact', factIdsOf(rule), Object.keys(facts)),
    ...unknownIds('source', rule.sources, sources),
  ];
  if (unknown.length > 0) return unknown.map((message) => ({ where, message }));
  return proseOf(rule).flatMap((prose) => proseFaults(where, prose));
}

/** What is wrong with one prose by the measures of a page; its ids exist. */
export function proseFaults(where: string, prose: string): readonly Finding[] {
  const parts = proseParts(prose);
  const typed = parts.flatMap((part) => (part.kind === 'fact' ? [] : numbersIn(part.text)));
  const codes = parts.flatMap((part) => (part.kind === 'code' ? inlineFaults(part.text) : []));
  const read = parts.map(({ text }) => text).join('');
  return [
    ...falseStatements(where, read),
    ...invisibleCharacters(where, prose),
    ...typed.map((found) => ({
      where,
      message: `"${found}" is typed into the prose. Put it into src/aks/limits/ and write {its-id}.`,
    })),
    ...codes.map((message) => ({ where, message })),
  ];
}

/** Ids that a text names and nobody knows, as messages. */
export function unknownIds(
  what: string,
  named: readonly string[],
  known: readonly string[],
): readonly string[] {
  return named
    .filter((id) => !known.includes(id))
    .map((id) => `unknown ${what} "${id}".${nearest(id, known)}`);
}
