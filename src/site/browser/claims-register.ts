import { filterFields, formatFilter, matches, parseFilter, type Filter, type Row } from '../filter.ts';

/** Filters the rows that the server drew; the address carries the filter, so that it can be shared. */
class ClaimsRegister extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const status = this.querySelector('[role=status]');
    if (!form || !status) return;
    const rows = [...this.querySelectorAll<HTMLElement>('li.claim')].map((element) => ({
      element,
      row: rowOf(element),
    }));
    const show = (filter: Filter): void => {
      for (const { element, row } of rows) element.hidden = !matches(row, filter);
      status.textContent = `${rows.filter(({ element }) => !element.hidden).length} of ${rows.length} entries`;
    };
    const change = (filter: Filter): void => {
      history.replaceState(history.state, '', `${location.pathname}${formatFilter(filter)}`);
      show(filter);
    };
    form.addEventListener('input', () => change(filterOf(form)));
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('reset', () => change(parseFilter('')));
    addEventListener('hashchange', () => reveal(rows.map(({ element }) => element)));
    const first = parseFilter(location.search);
    fill(form, first);
    show(first);
    reveal(rows.map(({ element }) => element));
    form.hidden = false;
  }
}

/** A link to a row shows it, even where the filter would hide it. */
function reveal(rows: readonly HTMLElement[]): void {
  const target = document.getElementById(location.hash.slice(1));
  const row = rows.find((element) => element.contains(target));
  if (!row?.hidden) return;
  row.hidden = false;
  row.scrollIntoView();
}

function rowOf(element: HTMLElement): Row {
  const { topic = '', verdict = '', documents = '' } = element.dataset;
  return { text: element.textContent ?? '', topic, verdict, documents: documents.split(' ') };
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
