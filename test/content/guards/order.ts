import { invocations } from '../../../src/commands/invocation.ts';
import type { Finding } from '../finding.ts';
import type { Page } from '../page.ts';

/** A journey as far as its order goes: the snippets that it pastes, each with its text. */
export interface Run {
  readonly id: string;
  readonly steps: readonly { readonly snippet: string; readonly text: string }[];
}

/** A page read from top to bottom runs like its journeys: no step that changes something comes after one that follows it there. */
export function orderFaults(page: Page, runs: readonly Run[]): readonly Finding[] {
  const shown = page.components
    .filter(({ value }) => value.name === 'Snippet')
    .map(({ line, value }) => ({ line, id: value.attributes['id'] ?? '' }));
  return shown.flatMap((late, index) =>
    shown.slice(0, index).flatMap((early) => {
      const journey = runsBackwards(early.id, late.id, runs);
      if (journey === undefined) return [];
      return [
        {
          where: `${page.file}:${late.line}`,
          message: `"${late.id}" stands after "${early.id}", which needs it: journey "${journey}" runs it first. Show it above line ${early.line}.`,
        },
      ];
    }),
  );
}

/** The first of the journeys that run both, where every one of them runs `late` before `early` and that matters. */
function runsBackwards(early: string, late: string, runs: readonly Run[]): string | undefined {
  const both = runs.filter(({ steps }) =>
    [early, late].every((id) => steps.some((step) => step.snippet === id)),
  );
  const backwards = both.every(({ steps }) => {
    const order = steps.map(({ snippet }) => snippet);
    return order.lastIndexOf(late) < order.indexOf(early);
  });
  if (early === late || !backwards) return undefined;
  const [before, after] = [late, early].map((id) => workOf(both, id));
  return before === 'prepares' || (before === 'changes' && after !== 'reads') ? both[0]?.id : undefined;
}

const prepares = /^az (aks create|aks get-credentials|group create)\b/;
const reads =
  /^(az (\S+ )+(show|list|get-versions|list-\S+)\b|kubectl (get|exec|wait|logs|describe|top|version|explain)\b|hubble )/;

/** Making and reaching a cluster come before everything; reading comes at any time. */
function workOf(runs: readonly Run[], id: string): 'prepares' | 'changes' | 'reads' {
  const text = runs.flatMap(({ steps }) => steps).find(({ snippet }) => snippet === id)?.text ?? '';
  const calls = invocations(text).calls.map(({ words }) => words.join(' '));
  if (calls.some((call) => prepares.test(call))) return 'prepares';
  return calls.some((call) => /^(az|kubectl|helm) /.test(call) && !reads.test(call)) ? 'changes' : 'reads';
}
