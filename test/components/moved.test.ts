import { expect, test } from 'vitest';
import { moves } from '../../src/site/frame/moved.ts';
import { withOldAnchors } from '../../src/site/frame/old-anchors.ts';
import { forward, stubPage } from '../../src/site/frame/stub.ts';

const pages = [
  {
    url: '/new/',
    title: 'New & better',
    replaces: { '/old/': { one: 'first', two: '' }, '/new/': { gone: 'first' } },
  },
  { url: '/part/', title: 'Part', replaces: { '/old/': { three: 'third' }, '/new/': { left: 'third' } } },
];
const all = moves(pages);
const old = all.find(({ from }) => from === '/old/');
const html = '<html><head></head><main><h1 id="_top">T</h1><h2 id="first">F</h2></main></html>';

/** Where the script of a page leads a reader who comes with this anchor. */
function ledTo(script: string, hash: string): string | undefined {
  let place: string | undefined;
  const location = { hash, search: '', replace: (to: string) => (place = to) };
  new Function('location', script)(location);
  return place;
}

test('an old address leads to the page that took most of it, and its anchors to wherever they went', () => {
  expect(old).toEqual({
    from: '/old/',
    to: '/new/',
    title: 'New & better',
    fragments: { one: '/new/#first', two: '/new/', three: '/part/#third' },
  });
});

test.each([
  ['#three', '/part/#third'],
  ['#two', '/new/'],
  ['#kept', '/new/#kept'],
  ['', '/new/'],
])('a stub leads from "%s" to %s', (hash, place) => {
  const stub = old && stubPage(old, 'https://example.org');
  const script = /<script>(.*)<\/script>/.exec(stub ?? '')?.[1] ?? '';
  expect(ledTo(script, hash)).toBe(place);
  expect(stub).toContain('<link rel="canonical" href="https://example.org/new/">');
  expect(stub).toContain('<li id="three"><a href="/part/#third">three</a></li>');
  expect(stub).toContain('name="robots" content="noindex"');
});

test('a page that stays has its old headings at their new place, and leads on to those that left', () => {
  const moved = all.find(({ from }) => from === '/new/');
  const done = withOldAnchors(html, '/new/', { fragments: moved?.fragments ?? {} });
  expect(done).toContain('<h2 id="first"><span id="gone"></span>F</h2>');
  expect(done).toContain('<li id="left">');
  expect(ledTo(forward({ left: '/part/#third' }), '#left')).toBe('/part/#third');
  expect(ledTo(forward({ left: '/part/#third' }), '#first')).toBeUndefined();
});

test('a new place that is none stops the build and says which', () => {
  expect(() => withOldAnchors(html, '/new/', { fragments: { gone: '/new/#nowhere' } })).toThrow(
    '/new/: replaces leads "gone" to "nowhere", but the page has no such heading, fold or block.',
  );
});
