import type { RegisterRow } from '../register/rows.ts';

/** The row of one found claim; its number and its last line lead to the claim on its topic's page. */
export function drawClaim(row: RegisterRow, topic: string): HTMLElement {
  const address = `/corrections/${row.topic}/#${row.id.toLowerCase()}`;
  const item = make('li', 'claim');
  const head = make('p', 'claim-head');
  head.append(link(address, row.id), make('span', `verdict ${row.verdict}`, row.verdict));
  if (row.harm !== 'none') head.append(make('span', `harm ${row.harm}`, `${row.harm} harm`));
  head.append(make('span', '', topic));
  const foot = make('p', 'claim-foot');
  const more = link(address, 'Evidence and places');
  more.append(make('span', 'sr-only', ` of ${row.id}`));
  foot.append(more);
  item.append(head, make('p', 'claim-text', row.claim), make('p', '', row.correction), foot);
  return item;
}

function link(href: string, text: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.textContent = text;
  return anchor;
}

function make(tag: string, className: string, text = ''): HTMLElement {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  element.textContent = text;
  return element;
}
