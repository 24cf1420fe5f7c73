import { findErrors, type ErrorRow } from './error-engine.ts';
import type { SearchEngine, SearchResult } from './search-engine.ts';
import { loadEngine } from './search-engine.ts';

const shown = 8;
const shownErrors = 3;
const pause = 120;

/** Opens the search dialog, with words to look for where somebody typed them elsewhere; the first call also loads the index. */
export function openSearch(dialog: HTMLDialogElement, words?: string): void {
  if (dialog.open) return;
  if (dialog.dataset['ready'] === undefined) wire(dialog);
  dialog.showModal();
  const input = dialog.querySelector('input');
  if (!input) return;
  if (words !== undefined) {
    input.value = words;
    input.dispatchEvent(new Event('input'));
  }
  input.select();
}

function wire(dialog: HTMLDialogElement): void {
  const input = dialog.querySelector('input');
  const status = dialog.querySelector('[role=status]');
  const list = dialog.querySelector('ol');
  if (!input || !status || !list) return;
  dialog.dataset['ready'] = '';
  const engine = loadEngine();
  engine.catch((error: unknown) => {
    status.textContent = `The search index did not load: ${String(error)}. It exists in a build only, not in "npm run dev".`;
  });
  let timer = 0;
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void engine.then((ready) => search(ready, input, status, list)), pause);
  });
  dialog.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    list.querySelector('a')?.click();
  });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog || (event.target as Element).closest('a, button')) dialog.close();
  });
  dialog.addEventListener('keydown', (event) => moveFocus(event, dialog));
}

/** Rows of the error index that the text holds come first: whoever pastes a message wants its meaning. */
async function search(
  engine: SearchEngine,
  input: HTMLInputElement,
  status: Element,
  list: Element,
): Promise<void> {
  const words = input.value.trim();
  status.textContent = words === '' ? '' : 'Searching …';
  try {
    const errors = words ? (await findErrors(words)).slice(0, shownErrors) : [];
    const exact = words ? await engine.search(words) : [];
    const results = exact.length > 0 || words === '' ? exact : await engine.searchSome(words);
    const pages = await Promise.all(results.slice(0, shown).map((result) => result.data()));
    if (words !== input.value.trim()) return;
    const own = new Set(errors.map(({ url }) => url));
    list.replaceChildren(...errors.map(drawError), ...pages.filter(({ url }) => !own.has(url)).map(drawPage));
    status.textContent =
      words === '' ? '' : countText(results.length, errors.length, words, exact.length === 0);
  } catch (error) {
    status.textContent = `The search failed: ${String(error)}. Go to Error messages or Symptoms in the menu.`;
  }
}

function countText(count: number, errors: number, words: string, isPart: boolean): string {
  const known = errors === 0 ? '' : `${errors === 1 ? '1 known message' : `${errors} known messages`}. `;
  if (count === 0) return known || `Nothing found for “${words}”.`;
  const pages = `${count === 1 ? '1 page' : `${count} pages`}${isPart ? ' with some of the words' : ''}`;
  return `${known}${count > shown ? `${pages}, the best ${shown} of them below.` : `${pages}.`}`;
}

function drawError({ url, title, means }: ErrorRow): HTMLElement {
  const item = document.createElement('li');
  const label = document.createElement('span');
  label.textContent = 'Error message';
  label.className = 'search-kind';
  const text = document.createElement('p');
  text.textContent = means;
  item.append(label, link(url, title), text);
  return item;
}

function drawPage({ url, meta, sub_results }: SearchResult): HTMLElement {
  const item = document.createElement('li');
  const heading = link(url, meta.title);
  const sections = document.createElement('ul');
  for (const section of sub_results.slice(0, 3)) {
    const part = document.createElement('li');
    const excerpt = document.createElement('p');
    // Pagefind escapes the text and adds only <mark>.
    excerpt.innerHTML = section.excerpt;
    part.append(...(section.title === meta.title ? [] : [link(section.url, section.title)]), excerpt);
    sections.append(part);
  }
  item.append(heading, sections);
  return item;
}

function link(href: string, text: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.textContent = text;
  return anchor;
}

/** Arrow keys go through input and results, as in the search boxes that readers know; Escape closes at once. */
function moveFocus(event: KeyboardEvent, dialog: HTMLDialogElement): void {
  if (event.key === 'Escape') {
    // In a search field the first Escape would only clear the words.
    event.preventDefault();
    return dialog.close();
  }
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const stops = [...dialog.querySelectorAll<HTMLElement>('input, ol a')];
  const next = stops[stops.indexOf(document.activeElement as HTMLElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
