const key = 'cluster';

/** Values by field, as `clusterFields` names them. */
type Cluster = Readonly<Record<string, string>>;

/** Shows the reader's cluster on this page, and lets them name it; where storage is blocked, it holds for the page. */
export function wireCluster(): void {
  const form = document.getElementById('your-cluster');
  if (!(form instanceof HTMLFormElement)) return;
  const selects = [...form.querySelectorAll('select')];
  const chosen = (): Cluster =>
    Object.fromEntries(selects.flatMap(({ name, value }) => (value ? [[name, value]] : [])));
  const change = (): void => {
    keep(chosen());
    show(chosen(), selects);
  };
  const kept = stored();
  for (const select of selects) select.value = kept[select.name] ?? '';
  form.addEventListener('change', change);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(change));
  document.querySelector('.cluster-line button')?.addEventListener('click', () => form.reset());
  show(chosen(), selects);
}

function show(cluster: Cluster, selects: readonly HTMLSelectElement[]): void {
  const words = selects.flatMap(({ value, selectedOptions: [option] }) =>
    value && option ? [option.text] : [],
  );
  const line = document.querySelector<HTMLElement>('.cluster-line');
  if (line) line.hidden = words.length === 0;
  const text = line?.querySelector('span');
  if (text) text.textContent = words.join(' · ');
  for (const block of document.querySelectorAll<HTMLDetailsElement>('.case')) {
    const other = isOther(cluster, block);
    block.toggleAttribute('data-other', other);
    block.open = !other;
  }
  for (const note of document.querySelectorAll<HTMLElement>('.elsewhere'))
    note.hidden = !isOther(cluster, note);
  for (const [field, value] of Object.entries(cluster)) showTab(field, value);
}

/** True where an element holds for other clusters than the reader's; what the reader did not say excludes nothing. */
function isOther(cluster: Cluster, { dataset }: HTMLElement): boolean {
  return Object.entries(cluster).some(([field, value]) => {
    const holds = dataset[field];
    return holds !== undefined && !holds.split(' ').includes(value);
  });
}

/** Tabs whose key is a field have a tab for each of its values. */
function showTab(field: string, value: string): void {
  for (const tabs of document.querySelectorAll(`starlight-tabs[data-sync-key="${field}"]`)) {
    const named = (tab: Element): boolean =>
      tab.textContent.trim().toLowerCase().replaceAll(' ', '-') === value;
    const tab = [...tabs.querySelectorAll<HTMLElement>('[role="tab"]')].find(named);
    tab?.click();
  }
}

function stored(): Cluster {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '{}') as Cluster;
  } catch {
    return {};
  }
}

function keep(cluster: Cluster): void {
  try {
    localStorage.setItem(key, JSON.stringify(cluster));
  } catch {
    /* Storage is blocked: the choice holds for this page. */
  }
}
