import { filterFields, formatFilter, matches, parseFilter, type Filter } from '../register/filter.ts';

/** Narrows the entries below it to those that match; the address carries the filter, so that it can be shared. */
class ClaimsRegister extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    form.querySelector('fieldset')?.removeAttribute('disabled');
    form.addEventListener('input', () => this.#narrow(filterOf(form)));
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('reset', () => this.#narrow(parseFilter('')));
    const first = parseFilter(location.search);
    fill(form, first);
    if (formatFilter(first) !== '') this.#narrow(first);
  }

  #narrow(filter: Filter): void {
    const query = formatFilter(filter);
    history.replaceState(history.state, '', `${location.pathname}${query}${location.hash}`);
    const topics = [...document.querySelectorAll<HTMLDetailsElement>('details[data-topic]')];
    const counts = topics.map((topic) => narrowTopic(topic, filter, query !== ''));
    const [found, all] = [0, 1].map((at) => counts.reduce((sum, pair) => sum + (pair[at] ?? 0), 0));
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = query === '' ? `${all} entries` : `${found} of ${all} entries`;
  }
}

/** Shows what matches in one topic, opens it if a filter is set and something does; gives found and all. */
function narrowTopic(topic: HTMLDetailsElement, filter: Filter, isSet: boolean): readonly [number, number] {
  const rows = [...topic.querySelectorAll<HTMLElement>('.claim')];
  const found = rows.filter((row) => {
    const { verdict = '', harm = '' } = row.dataset;
    const shown = matches(
      { text: row.textContent ?? '', topic: topic.dataset['topic'] ?? '', verdict, harm },
      filter,
    );
    row.hidden = !shown;
    return shown;
  }).length;
  topic.open = isSet && found > 0;
  topic.hidden = found === 0;
  return [found, rows.length];
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
