import { expect, test } from 'vitest';
import { readPages } from './read.ts';

const page = readPages().find(({ url }) => url === '/operate/error-messages/');
const lines = (page?.text ?? '').split('\n');

/** Rows of the tables whose first column is headed Message. */
const rows = lines.filter(
  (line, index) =>
    line.startsWith('| ') && !line.startsWith('| Message') && !/^\|( *-+ *\|)+$/.test(lines[index] ?? ''),
);

test('the index holds at least fifty messages, each with a cause and a fix', () => {
  expect(rows.filter((row) => row.split(/(?<!\\)\|/).length !== 5)).toEqual([]);
});

test('a message is code, so that a search for its text finds it', () => {
  expect(rows.filter((row) => !row.includes('`') && !row.startsWith('| the same'))).toEqual([]);
});

test('each message has a source, in its row or above its table', () => {
  const sections = (page?.text ?? '').split(/^## /m).slice(1);
  const uncited = sections.flatMap((section) => {
    const [lead = ''] = section.split('| Message');
    if (lead === section || lead.includes('<Cite')) return [];
    return section
      .split('\n')
      .filter((line) => line.startsWith('| ') && rows.includes(line) && !line.includes('<Cite'));
  });
  expect(uncited).toEqual([]);
});
