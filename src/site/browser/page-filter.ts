const entries = [
  '.sl-markdown-content tbody tr',
  '.sl-markdown-content .command',
  '.sl-markdown-content details.fold:not(:has(tbody, .command))',
].join(', ');

/** Hides the rows, commands and folds of a page that lack one of the words, and opens what hides one that has all. */
class PageFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const field = this.querySelector('input');
    if (!form || !field) return;
    form.querySelector('fieldset')?.removeAttribute('disabled');
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', () => this.#narrow(field.value));
    form.addEventListener('reset', () => this.#narrow(''));
    this.#narrow(field.value);
  }

  #narrow(text: string): void {
    const words = text.toLowerCase().split(/\s+/).filter(Boolean);
    const all = [...document.querySelectorAll<HTMLElement>(entries)];
    for (const entry of all) {
      const shown = entry.textContent?.toLowerCase() ?? '';
      entry.hidden = !words.every((word) => shown.includes(word));
    }
    const found = all.filter(({ hidden }) => !hidden);
    if (words.length > 0)
      for (const fold of found.flatMap((entry) => entry.closest<HTMLDetailsElement>('details.fold') ?? []))
        fold.open = true;
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = countText(words.length > 0, found.length, all.length);
  }
}

function countText(isSet: boolean, found: number, all: number): string {
  if (!isSet) return `${all} entries`;
  return found === 0 ? 'No entry has all of these words.' : `${found} of ${all} entries`;
}

customElements.define('page-filter', PageFilter);
