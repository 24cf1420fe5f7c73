import { expect, inject, test } from 'vitest';
import type { allProofs } from '../../src/proof/read.ts';
import type { LevelTotal } from '../../src/site/evidence/proof-totals.ts';
import { proofAnchor } from '../../src/site/page/usage.ts';
import { visitor } from './browser.ts';
import { useBrowser } from './use-browser.ts';

const site = inject('siteUrl');
const browser = useBrowser();

interface ProofData {
  readonly totals: readonly LevelTotal[];
  readonly snippets: ReturnType<typeof allProofs>;
}

test('the verification page and /proof.json tell the same, row by row and in the totals', async () => {
  const data = (await (await fetch(`${site}/proof.json`)).json()) as ProofData;
  expect(data.snippets.length).toBeGreaterThanOrEqual(25);
  const context = await visitor(browser(), 'light');
  const page = await context.newPage();
  await page.goto(`${site}/about/verification/`, { waitUntil: 'networkidle' });
  const rows = await page
    .locator('.proofs > li')
    .evaluateAll((all) =>
      all.map((row) => [row.id, [...row.querySelectorAll('dd')].map((one) => one.textContent.trim())]),
    );
  expect(rows).toEqual(
    data.snippets.map(({ id, kind, proof }) => [
      proofAnchor(id, kind),
      proof.levels.map(({ state, tools, date }) =>
        state === 'passed' ? `passed: ${tools}, ${date}` : 'not run',
      ),
    ]),
  );
  const totals = await page
    .locator('table tbody tr')
    .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent.trim())));
  for (const { level, passed, notRun } of data.totals)
    expect(totals).toContainEqual([level, expect.any(String), String(passed), String(notRun)]);
  await context.close();
});
