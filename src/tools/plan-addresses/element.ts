import type { Controls } from './controls.ts';

/** The planner on its page. Its rules load when somebody uses it, or comes by a link that holds a plan. */
class PlanAddresses extends HTMLElement {
  #controls: Promise<Controls> | undefined;

  connectedCallback(): void {
    const load = (): Promise<Controls> =>
      (this.#controls ??= import('./controls.ts').then(({ control }) => control(this)));
    this.querySelector('fieldset')?.removeAttribute('disabled');
    this.addEventListener('focusin', () => void load(), { once: true });
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      void load().then(({ check }) => check());
    });
    this.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && event.ctrlKey) this.querySelector('form')?.requestSubmit();
    });
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-do]') : null;
      if (button) void load().then(({ act }) => act(button.dataset));
    });
    this.addEventListener('input', () => void load().then(({ changed }) => changed()));
    window.addEventListener('hashchange', () => void load().then(({ arrive }) => arrive()));
    if (location.hash.startsWith('#plan=') || holdsPlan()) void load();
  }
}

function holdsPlan(): boolean {
  try {
    return sessionStorage.getItem('plan-addresses') !== null;
  } catch {
    return false;
  }
}

customElements.define('plan-addresses', PlanAddresses);
