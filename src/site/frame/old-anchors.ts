import { forward } from './stub.ts';
import type { Moved } from './moved.ts';

/**
 * A built page with anchors for the headings that it had once: at their new place, or, where they left for another
 * page, as a line that shows itself to who comes for it and a script that leads on. Throws where a new place is none.
 */
export function withOldAnchors(html: string, url: string, { fragments }: Pick<Moved, 'fragments'>): string {
  const away = Object.entries(fragments).filter(([old, place]) => !has(html, old) && !isOn(place, url));
  const here = Object.entries(fragments).filter(([old, place]) => !has(html, old) && isOn(place, url));
  const anchored = here.reduce((page, [old, place]) => addAnchor(page, url, old, place.split('#')[1]), html);
  if (away.length === 0) return anchored;
  const lines = away.map(
    ([old, place]) => `<li id="${old}">This part moved: <a href="${place}">read it there</a>.</li>`,
  );
  return anchored
    .replace('</head>', () => `<script>${forward(Object.fromEntries(away))}</script></head>`)
    .replace(
      '</main>',
      () => `<ul class="moved print:hidden" data-pagefind-ignore>${lines.join('')}</ul></main>`,
    );
}

function isOn(place: string, url: string): boolean {
  return place.split('#')[0] === url;
}

function has(html: string, id: string): boolean {
  return html.includes(` id="${id}"`);
}

/** Inside the element that answers now, so that nothing moves and a link opens a fold. */
function addAnchor(html: string, url: string, old: string, id = '_top'): string {
  const at = html.indexOf(` id="${id}"`);
  if (at < 0)
    throw new Error(
      `${url}: replaces leads "${old}" to "${id}", but the page has no such heading, fold or block.`,
    );
  const isFold = html.startsWith('<details', html.lastIndexOf('<', at));
  const end = isFold ? '</summary>' : '>';
  const place = html.indexOf(end, at) + end.length;
  return `${html.slice(0, place)}<span id="${old}"></span>${html.slice(place)}`;
}
