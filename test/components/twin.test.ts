import { expect, test } from 'vitest';
import { markdownTwin } from '../../src/site/twin/twin.ts';
import { fencesOf } from '../twins.ts';

const line = (...words: readonly string[]): string =>
  `<div class="ec-line"><div class="code">${words.map((word) => `<span>${word}</span>`).join('')}\n</div></div>`;

const code = `<figure><figcaption class="header"><span class="title">Ask</span></figcaption>
  <pre data-language="bash"><code>${line('az ', 'aks show')}${line('')}${line('echo *a_b*')}</code></pre><div class="copy"><button>Copy</button></div></figure>`;

const page = (content: string): string =>
  `<html><head><meta name="description" content="In short."></head><body><h1>Title</h1>
  <dl class="scope"><div><dt>Modes</dt><dd>Overlay</dd></div></dl><div class="sl-markdown-content">${content}</div></body></html>`;

test('title, description, scope and text come in the order of the page', () => {
  const text = markdownTwin(page('<p>One <code>two</code>.</p>'), '/x/');
  expect(text).toBe('# Title\n\nIn short.\n\n- **Modes**: Overlay\n\nOne `two`.\n');
});

test('code stands as it was given, empty lines and Markdown signs included', () => {
  expect(fencesOf(markdownTwin(page(code), '/x/'))).toEqual(['az aks show\n\necho *a_b*']);
});

test('code that Expressive Code did not make keeps its text and its language', () => {
  const bare = '<pre tabindex="0" data-language="bash"><code>kubectl get nodes\n</code></pre>';
  expect(markdownTwin(page(bare), '/x/')).toContain('```bash\nkubectl get nodes\n```');
});

test('a tab strip becomes a label before each panel; buttons, drawings and forms go', () => {
  const tabs = `<ul role="tablist"><li><a role="tab" id="t1">Azure CLI</a></li></ul><div role="tabpanel" aria-labelledby="t1"><p>Body</p></div>`;
  const text = markdownTwin(
    page(`${tabs}<svg><text>drawn</text></svg><form><label>Words</label></form>`),
    '/x/',
  );
  expect(text).toContain('**Azure CLI**\n\nBody\n');
  expect(text).not.toMatch(/drawn|Words/);
});

test('a link inside the page leads to the page, a link to another stays', () => {
  const text = markdownTwin(page('<p><a href="#a">here</a> <a href="/y/#b">there</a></p>'), '/x/');
  expect(text).toContain('[here](/x/#a) [there](/y/#b)');
});

test('a page without a text is an error, not an empty file', () => {
  expect(() => markdownTwin('<html><body><h1>Title</h1></body></html>', '/x/')).toThrow(
    '/x/: expected a title and a text, found no text.',
  );
});
