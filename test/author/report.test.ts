import { expect, test } from 'vitest';
import { printReport } from '../../src/author/report/print.ts';
import { readTwin } from '../../src/author/report/twin.ts';

const page = (body: string): string => `# A page

- **Last verified**: 2026-11-21

## Nodes

${body}

## Sources

1. [Limits](https://example.com/limits) Microsoft of 2026-11-25 read 2026-11-26
2. [Agent](https://example.com/agent) Cilium of 2026-01 read 2026-11-21
`;

const limits = '[Source 1](/plan/a/#source-limits "Limits (Microsoft)")';
const agent = '[Source 2](/plan/a/#source-agent "Agent (Cilium)")';
const number = (text: string): string => `[${text}](/plan/a/#source-limits "Source 1: Limits (Microsoft)")`;

const report = (base: string | undefined, head: string | undefined): string =>
  printReport([
    {
      url: '/plan/a',
      base: base === undefined ? undefined : readTwin(page(base)),
      head: head === undefined ? undefined : readTwin(page(head)),
    },
  ]);

test('the sentence that changed is told with its source, its neighbours are not', () => {
  const told = report(
    `One holds. ${limits} Up to ${number('5,000')} nodes. It ends. ${agent}`,
    `One holds. ${limits} Up to ${number('8,000')} nodes. It ends. ${agent}`,
  );
  expect(told).toContain('**was** Up to 5,000 [limits] nodes.\n\n**now** Up to 8,000 [limits] nodes.');
  expect(told).toContain('- limits: Limits (https://example.com/limits) Microsoft of 2026-11-25');
  expect(told).not.toMatch(/One holds|It ends/);
});

test('a page that was verified before the day of a source says so', () => {
  expect(report(`One. ${limits}`, `Two. ${limits}`)).toContain(
    'Verified 2026-11-21, before the day of a source: limits of 2026-11-25.',
  );
});

test('a citation that is gone, or names another source, is a change', () => {
  const told = report(`It ends. ${agent}`, `It ends. ${limits}`);
  expect(told).toContain('**was** It ends [agent].\n\n**now** It ends [limits].');
  expect(report(`It ends. ${agent}`, 'It ends.')).toContain('**now** It ends.');
});

test('a cell is told with its row and column, and with the source of its row', () => {
  const table = (cell: string): string =>
    `| Part | Azure | Cilium |\n| - | - | - |\n| proxy ${agent} | one | ${cell} |`;
  const told = report(table('absent'), table('one a node'));
  expect(told).toContain(
    '**was** proxy [agent] | Cilium: absent\n\n**now** proxy [agent] | Cilium: one a node',
  );
  expect(told).toContain('- agent: Agent');
});

test('a changed snippet is told as a patch', () => {
  const code = (zone: string): string => `\`\`\`bash\naz group create \\\n  --location ${zone}\n\`\`\``;
  expect(report(code('westeurope'), code('eastus'))).toContain(
    '-  --location westeurope\n+  --location eastus',
  );
});

test('a verdict is told with the evidence of its entry', () => {
  const entry = (verdict: string): string =>
    `1. [C013](/corrections/a/#c013) ${verdict} high harm\n\n   A claim.\n\n   Evidence [Limits](https://example.com/limits)`;
  const told = report(entry('wrong'), entry('misleading'));
  expect(told).toContain('misleading high harm');
  expect(told).toContain('- https://example.com/limits');
});

test('new and removed pages are named, and equal pages are not', () => {
  expect(report(undefined, 'One.')).toContain('## /plan/a (new page)');
  expect(report('One.', undefined)).toContain('## /plan/a (removed)');
  expect(report('One.', 'One.')).toContain('No page says anything else than before.');
});
