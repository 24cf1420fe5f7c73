import { allProofs } from '../proof/read.ts';
import { levelTotals } from '../site/evidence/proof-totals.ts';

/** What is proved of every face, and the totals, as the verification page shows them. */
export function GET(): Response {
  const snippets = allProofs();
  const totals = levelTotals(snippets.map(({ proof }) => proof));
  return new Response(`${JSON.stringify({ totals, snippets }, null, 2)}\n`, {
    headers: { 'content-type': 'application/json' },
  });
}
