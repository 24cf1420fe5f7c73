/** Narrows the features to those with every word and the chosen values. */
class FeaturesTable extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    form.querySelector('fieldset')?.removeAttribute('disabled');
    form.addEventListener('input', () => this.#narrow(new FormData(form)));
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('reset', () => this.#narrow(new FormData()));
  }

  #narrow(filter: FormData): void {
    const rows = [...this.querySelectorAll<HTMLTableRowElement>('tbody tr[id]')];
    for (const row of rows) row.hidden = !isWanted(row, filter);
    for (const area of this.querySelectorAll('tbody'))
      area.hidden = !area.querySelector('tr[id]:not([hidden])');
    const found = rows.filter(({ hidden }) => !hidden).length;
    const status = this.querySelector('[role=status]');
    if (!status) return;
    status.textContent = found === 0 ? 'No feature matches' : `${found} of ${rows.length} features`;
  }
}

function isWanted({ textContent, dataset }: HTMLElement, filter: FormData): boolean {
  const words = String(filter.get('text') ?? '')
    .toLowerCase()
    .split(/\s+/);
  return (
    words.every((word) => textContent.toLowerCase().includes(word)) &&
    ['dataplane', 'licence', 'status'].every((name) =>
      ['', dataset[name]].includes(String(filter.get(name) ?? '')),
    )
  );
}

customElements.define('features-table', FeaturesTable);
