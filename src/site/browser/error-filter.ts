import { matchErrors, type Matched } from '../errors/match.ts';

/** Shows the messages that a pasted text holds; where it holds none, those with all of its words. */
class ErrorFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const field = this.querySelector('textarea');
    if (!form || !field) return;
    for (const control of form.querySelectorAll<HTMLTextAreaElement | HTMLButtonElement>('textarea, button'))
      control.disabled = false;
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', () => this.#narrow(field.value));
    form.addEventListener('reset', () => this.#narrow(''));
    field.value = new URLSearchParams(location.search).get('text') ?? '';
    this.#narrow(field.value);
  }

  #narrow(text: string): void {
    const query = text.trim() === '' ? '' : `?${new URLSearchParams({ text }).toString()}`;
    history.replaceState(history.state, '', `${location.pathname}${query}${location.hash}`);
    const rows = [...document.querySelectorAll<HTMLTableRowElement>('tr[data-error]')];
    const held = matchErrors(text, rows.map(matchedOf));
    for (const row of rows)
      row.hidden = held.length > 0 ? !held.includes(row.dataset['error'] ?? '') : !hasWords(row, text);
    for (const table of document.querySelectorAll<HTMLElement>('.table:has(tr[data-error])'))
      for (const part of [table, table.previousElementSibling])
        part?.toggleAttribute('hidden', table.querySelector('tr[data-error]:not([hidden])') === null);
    const status = this.querySelector('[role=status]');
    const found = rows.filter(({ hidden }) => !hidden).length;
    if (status)
      status.textContent = query === '' ? `${rows.length} messages` : `${found} of ${rows.length} messages`;
  }
}

function matchedOf({ dataset }: HTMLElement): Matched {
  const [patterns, aliases] = JSON.parse(dataset['printed'] ?? '[[], []]') as [string[], string[]];
  return { id: dataset['error'] ?? '', patterns, aliases };
}

function hasWords({ dataset, textContent }: HTMLElement, text: string): boolean {
  const row = `${textContent} ${dataset['printed'] ?? ''}`.toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => row.includes(word));
}

customElements.define('error-filter', ErrorFilter);
