import { markdownTwin } from '../../src/site/twin/twin.ts';
import { unreachable } from '../site/reach.ts';
import { routeFaults } from '../site/routes.ts';
import { elementsOf, repeatedIds, twinFaults } from '../site/same.ts';
import type { KnownBad } from './case.ts';

const html = `<h1>T</h1><div class="sl-markdown-content"><p><a href="/a/">a</a> <a href="#b">b</a></p>
  <table><tr><th>Mode</th></tr><tr><td>Overlay<br>by default</td></tr></table>
  <pre data-language="bash"><code>az aks list\n</code></pre><button><a href="/c/">c</a></button></div>`;
const twin = markdownTwin(html, '/x/');
const twinWith = (old: RegExp | string, text: string): string =>
  twinFaults(elementsOf(html), twin.replace(old, text), '/x/').join('\n');

const claim = { id: 'C013', claim: 'Pods are never seen.', correction: 'They are.' };

/** A built site that differs from what it was built from. */
export const builtCases: readonly KnownBad[] = [
  {
    name: 'Markdown form without its tables',
    story: 'The plugin for tables was dropped; 82 pages lost every table, for readers that are programs.',
    caught: () => twinWith(/^\|.*$/gm, ''),
    says: '/x/: row 1 of 2: the page has "Mode", its Markdown null.',
  },
  {
    name: 'id that stands twice in a component',
    story: 'Two tabs had one id; the label of the second opened the first.',
    caught: () => repeatedIds(elementsOf('<ul><li id="t1"></li><li id="t1"></li></ul>'), '/x/').join(),
    says: '/x/: id "t1" stands 2 times.',
  },
  {
    name: 'page that search does not find',
    story: 'A front matter line took a page out of the index; its links still worked.',
    caught: () => unreachable(['/', '/a/'], { 'the search index': ['/'] }).join(),
    says: '/a/ is not in the search index.',
  },
  {
    name: 'route that serves the claim as its correction',
    story: 'Two fields were mixed up; /corrections.json taught the error, and nothing went red.',
    caught: () =>
      routeFaults(
        '/corrections.json',
        [claim],
        [{ ...claim, correction: claim.claim }],
        ({ id }) => id,
      ).join(),
    says: '/corrections.json: C013.correction: expected "They are.", found "Pods are never seen.".',
  },
];
