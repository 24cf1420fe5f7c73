import {
  emptyDraft,
  isEmpty,
  mostPools,
  poolFields,
  type Draft,
  type Mode,
  type PoolField,
} from './draft.ts';
import { examples, type ExampleName } from './examples.ts';
import { draftOf, fragmentOf } from './link.ts';
import { poolFieldId } from './read.ts';
import { otherVersion, resultOf } from './render.ts';

/** What the element asks for. */
export interface Controls {
  check(): void;
  act(data: DOMStringMap): void;
  changed(): void;
  arrive(): void;
}

const key = 'plan-addresses';
const names = Object.keys(poolFields) as PoolField[];

/** Joins the form, the result and the address of the page. */
export function control(host: HTMLElement): Controls {
  const find = <T extends Element>(selector: string): T => {
    const found = host.querySelector<T>(selector);
    if (!found) throw new Error(`plan-addresses: expected ${selector} in the page, found none.`);
    return found;
  };
  const result = find<HTMLElement>('.tool-result');
  const stale = find<HTMLElement>('.tool-stale');
  const status = find<HTMLElement>('.tool-share [role=status]');
  const pools = find<HTMLElement>('.tool-pools');

  const value = (id: string): string => find<HTMLInputElement | HTMLSelectElement>(`#${id}`).value;
  const draft = (): Draft => ({
    mode: value('mode') as Mode,
    pools: [...pools.children].map(
      (_, at) =>
        Object.fromEntries(
          names.map((name) => [name, value(poolFieldId(at, name))]),
        ) as Draft['pools'][number],
    ),
    ranges: Object.fromEntries(
      Object.keys(emptyDraft().ranges).map((name) => [name, value(name)]),
    ) as Draft['ranges'],
  });

  const resize = (count: number): void => {
    while (pools.children.length > count) pools.lastElementChild?.remove();
    while (pools.children.length < count) pools.append(nextPool(pools));
  };
  const fill = ({ mode, pools: stated, ranges }: Draft): void => {
    resize(stated.length);
    const set = (id: string, text: string): void => {
      find<HTMLInputElement | HTMLSelectElement>(`#${id}`).value = text;
    };
    set('mode', mode);
    for (const [at, pool] of stated.entries())
      for (const name of names) set(poolFieldId(at, name), pool[name]);
    for (const [name, range] of Object.entries(ranges)) set(name, range);
  };

  const show = (html: string, focus = true): void => {
    result.innerHTML = html;
    stale.textContent = '';
    for (const field of host.querySelectorAll('[aria-invalid]')) {
      field.removeAttribute('aria-invalid');
      field.removeAttribute('aria-describedby');
    }
    if (focus) find<HTMLElement>('.tool-verdict').focus();
  };
  const check = (focus = true): void => {
    const { state, html } = resultOf(draft());
    show(html, focus);
    const wrong = state === 'refused' && result.querySelector('a[href^="#"]')?.getAttribute('href');
    if (wrong) {
      const field = find(wrong);
      field.setAttribute('aria-invalid', 'true');
      field.setAttribute('aria-describedby', 'refusal');
    }
    status.textContent = keep(draft()) ? '' : 'This browser keeps nothing: copy the link to come back.';
  };
  const age = (): void => {
    stale.textContent = 'Changed since this result. Check again.';
  };
  const begin = (plan: Draft): void => {
    fill(plan);
    check();
  };

  const arrive = (): void => {
    const plan = draftOf(location.hash);
    if (!plan) return;
    if ('otherVersion' in plan) show(otherVersion(plan.otherVersion));
    else begin(plan);
  };

  const share = async (): Promise<void> => {
    history.replaceState(history.state, '', fragmentOf(draft()));
    const copied = await navigator.clipboard.writeText(location.href).then(
      () => true,
      () => false,
    );
    status.textContent = copied
      ? 'Copied. The link holds the numbers and ranges of the plan.'
      : 'The address of this page now holds the plan: copy it.';
  };

  const actions: Readonly<Record<string, (data: DOMStringMap) => void>> = {
    example: ({ name }) => begin(examples[name as ExampleName]),
    clear: () => {
      history.replaceState(history.state, '', location.pathname);
      begin(emptyDraft(draft().mode));
    },
    add: () => {
      if (pools.children.length < mostPools) resize(pools.children.length + 1);
      pools.lastElementChild?.querySelector('input')?.focus();
      age();
    },
    remove: () => {
      resize(Math.max(1, pools.children.length - 1));
      age();
    },
    take: ({ field = '', value: text = '' }) => {
      find<HTMLInputElement>(`#${field}`).value = text;
      check();
    },
    cluster: ({ mode = '' }) => {
      const select = document.querySelector<HTMLSelectElement>('#your-cluster [name=modes]');
      if (select) select.value = mode;
      select?.dispatchEvent(new Event('change', { bubbles: true }));
      status.textContent = 'All pages now show this mode.';
    },
    share: () => void share(),
    download: () => {
      const link = document.createElement('a');
      const text = `${location.origin}${location.pathname}${fragmentOf(draft())}\n\n${result.innerText}\n`;
      link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
      link.download = 'address-plan.txt';
      link.click();
      URL.revokeObjectURL(link.href);
    },
    print: () => print(),
  };

  const kept = stored();
  if (location.hash.startsWith('#plan=')) arrive();
  else if (kept && 'mode' in kept) {
    fill(kept);
    check(false);
  }
  return {
    check,
    arrive,
    act: (data) => actions[data['do'] ?? '']?.(data),
    changed: age,
  };
}

/** Another pool like the last, with nothing in it and names of its own. */
function nextPool(pools: HTMLElement): Node {
  const last = pools.lastElementChild;
  if (!last) throw new Error('plan-addresses: expected a pool to copy, found none.');
  const copy = last.cloneNode(true) as HTMLElement;
  const at = pools.children.length;
  copy.setAttribute('aria-label', `Pool ${at + 1}`);
  const title = copy.querySelector('b');
  if (title) title.textContent = `Pool ${at + 1}`;
  for (const input of copy.querySelectorAll('input')) {
    input.id = poolFieldId(at, input.name as PoolField);
    input.value = '';
    input.removeAttribute('aria-invalid');
  }
  return copy;
}

function stored(): ReturnType<typeof draftOf> {
  try {
    return draftOf(sessionStorage.getItem(key) ?? '');
  } catch {
    return undefined;
  }
}

/** Keeps the plan for this tab; false where the browser does not let it. */
function keep(draft: Draft): boolean {
  try {
    if (isEmpty(draft)) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, fragmentOf(draft));
    return true;
  } catch {
    return false;
  }
}
