import { expect, test } from 'vitest';
import { citedSources } from '../../src/site/page/citations.ts';
import { lessonFinder } from '../../src/site/page/lesson.ts';
import { parsePage } from '../../src/site/page/parse.ts';

test.each([
  { body: "<Cite id='aks-cilium' />", cited: ['aks-cilium'], why: 'a quote is a quote' },
  { body: '<Cite data-x={a > b} id="aks-cilium" />', cited: ['aks-cilium'], why: 'an arrow ends no tag' },
  { body: 'One. {/* <Cite id="aks-cilium" /> */}', cited: [], why: 'a comment cites nothing' },
  { body: '- One:\n\n  ```mdx\n  <Cite id="aks-cilium" />\n  ```', cited: [], why: 'code is only shown' },
  { body: 'Write `<Cite id="aks-cilium" />`.', cited: [], why: 'code is only shown' },
  { body: '<Fact id="overlay-max-node" />', cited: [], why: 'the component itself reports its unknown id' },
])('$body cites $cited: $why', ({ body, cited }) => {
  expect(citedSources(body)).toEqual(cited);
});

test('a comment in a code block is no heading, and emphasis and links in a heading are words', () => {
  const body =
    '```bash\n## Setup\n```\n\n## Setup\n\n## The *short* [answer](/plan/) of `az aks`\n\n<Fold title="Older versions">\n\nText.\n\n</Fold>\n';
  expect(parsePage(body).headings.map(({ value }) => value.id)).toEqual([
    'setup',
    'the-short-answer-of-az-aks',
  ]);
  const lessonOf = lessonFinder([{ id: 'plan/a', body, data: { title: 'A' } }]);
  expect(lessonOf('/plan/a/#the-short-answer-of-az-aks')).toBe('The short answer of az aks');
  expect(lessonOf('/plan/a/#older-versions')).toBe('Older versions');
  expect(lessonOf('/plan/a/#an-anchor-of-a-component')).toBe('A');
  expect(lessonOf('/plan/a/')).toBe('A');
});
