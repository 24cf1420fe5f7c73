import { filterFields, formatFilter, matches, parseFilter, type Filter } from '../register/filter.ts';
import { presentAddress, type Home } from '../register/homes.ts';
import type { RegisterRow } from '../register/rows.ts';
import { drawClaim } from './draw-claim.ts';

/** Finds claims of all topics; loads them on the first use. The address carries the filter, so that it can be shared. */
class ClaimsRegister extends HTMLElement {
  #rows: Promise<readonly RegisterRow[]> | undefined;
  #latest = '';

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    const move = (): void => followOldAddress(JSON.parse(this.dataset['homes'] ?? '[]') as Home[]);
    addEventListener('hashchange', move);
    move();
    const change = (filter: Filter): void => {
      history.replaceState(history.state, '', `${location.pathname}${formatFilter(filter)}`);
      void this.#show(filter);
    };
    form.addEventListener('input', () => change(filterOf(form)));
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('reset', () => change(parseFilter('')));
    const first = parseFilter(location.search);
    fill(form, first);
    form.hidden = false;
    this.querySelector('.no-script')?.remove();
    void this.#show(first);
  }

  async #show(filter: Filter): Promise<void> {
    const query = formatFilter(filter);
    this.#latest = query;
    if (query === '') return this.#draw([], `${this.dataset['total']} entries in all`);
    const rows = await this.#load();
    if (this.#latest !== query) return;
    if (!rows) return this.#draw([], 'The entries did not load. The topics below hold all of them.');
    const found = rows.filter((row) => matches({ ...row, text: wordsOf(row) }, filter));
    this.#draw(found, `${found.length} of ${rows.length} entries`);
  }

  async #load(): Promise<readonly RegisterRow[] | undefined> {
    this.#rows ??= fetchRows();
    try {
      return await this.#rows;
    } catch {
      this.#rows = undefined;
      return undefined;
    }
  }

  #draw(rows: readonly RegisterRow[], status: string): void {
    const names = new Map([...this.querySelectorAll('option')].map(({ value, text }) => [value, text]));
    this.querySelector('ol')?.replaceChildren(
      ...rows.map((row) => drawClaim(row, names.get(row.topic) ?? row.topic)),
    );
    const place = this.querySelector('[role=status]');
    if (place) place.textContent = status;
  }
}

/** Links from the time when the register was one page end in a claim's number alone. */
function followOldAddress(homes: readonly Home[]): void {
  const address = presentAddress(location.hash, homes);
  if (address) location.replace(address);
}

async function fetchRows(): Promise<readonly RegisterRow[]> {
  const response = await fetch('/corrections/rows.json');
  if (!response.ok) throw new Error(`/corrections/rows.json: ${response.status}`);
  return (await response.json()) as RegisterRow[];
}

function wordsOf({ id, claim, correction }: RegisterRow): string {
  return `${id} ${claim} ${correction}`;
}

function filterOf(form: HTMLFormElement): Filter {
  const data = new FormData(form);
  return parseFilter(
    new URLSearchParams(filterFields.map((name) => [name, String(data.get(name) ?? '')])).toString(),
  );
}

function fill(form: HTMLFormElement, filter: Filter): void {
  for (const name of filterFields) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = filter[name];
  }
}

customElements.define('claims-register', ClaimsRegister);
