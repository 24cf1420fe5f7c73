import type { Finding } from '../finding.ts';
import type { Page } from '../page.ts';

/** The only languages a page may show without a reason: nobody pastes them into a shell or a file. */
const harmless = new Set(['text', 'mermaid']);

/** Elements and components that show code around the guard of fences. */
const disguises = new Set(['pre', 'Code', 'script', 'textarea']);

/** A line that calls a tool, with or without a prompt before it. */
const call =
  /^\s*(\$ |# |> )?(sudo )?(az|kubectl|helm|pulumi|cilium|cilium-dbg|hubble|terraform|bicep|curl|wget|ip6?tables|bash|sh) \S|\| *(sudo )?(ba)?sh\b/m;

/** Code that no tool has run: it must be a snippet, or say why it is not. */
export function bareFences(page: Page): readonly Finding[] {
  return page.fences
    .filter(({ value }) => !harmless.has(value.language) || call.test(value.text))
    .filter(({ value }) => !/illustrative="[^"]{10,}"/.test(value.meta))
    .map(({ line, value }) => ({
      where: `${page.file}:${line}`,
      message: `a bare ${value.language || 'nameless'} fence. Make it a snippet (npm run new:snippet <task>) or add illustrative="reason".`,
    }));
}

/** Code shown by other means than a fence: a reader copies it all the same. */
export function disguisedFences(page: Page): readonly Finding[] {
  return page.components
    .filter(({ value }) => disguises.has(value.name))
    .map(({ line, value }) => ({
      where: `${page.file}:${line}`,
      message: `<${value.name}> shows code that no tool has run. Make it a snippet (npm run new:snippet <task>).`,
    }));
}
