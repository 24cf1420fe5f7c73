import { readCall } from '../../../src/commands/arguments.ts';
import { kubectlTable } from '../../../src/commands/generated/kubectl.ts';
import { invocations } from '../../../src/commands/invocation.ts';
import { sides } from '../../../snippets/lab-clusters/sides.ts';
import type { Journey } from '../../journeys/journey.ts';
import type { Finding } from '../finding.ts';
import type { Page } from '../page.ts';

/** The pages of the lab in the order of the sidebar, which is their own `sidebar.order`. */
export function labPages(pages: readonly Page[]): readonly Page[] {
  return pages.filter(({ url }) => url.startsWith('/lab/')).toSorted((a, b) => orderOf(a) - orderOf(b));
}

/** Where the snippets of the lab's pages, read from top to bottom and page by page, leave the order of the journey. */
export function labOrderFaults(pages: readonly Page[], { id, steps }: Journey): readonly Finding[] {
  const shown = labPages(pages).flatMap(({ file, components }) =>
    components
      .filter(({ value }) => value.name === 'Snippet')
      .map(({ line, value }) => ({ where: `${file}:${line}`, snippet: value.attributes['id'] ?? '' })),
  );
  const end = { where: `test/journeys/${id}.ts`, snippet: 'the end of the lab' };
  const at = [...shown, end].findIndex(({ snippet }, index) => steps[index]?.snippet !== snippet);
  if (at === shown.length && steps.length === shown.length) return [];
  const { where, snippet } = shown[at] ?? end;
  const runs = steps[at]?.snippet ?? 'nothing';
  const message = `step ${at + 1} of the lab is ${snippet}; the journey runs ${runs}. Give page and journey one order.`;
  return [{ where, message }];
}

/** Commands of a lab snippet that could reach a cluster other than the lab's: kubectl without the name of its context. */
export function contextFaults(id: string, text: string): readonly Finding[] {
  const contexts: readonly string[] = Object.values(sides).map(({ context }) => context);
  return invocations(text)
    .calls.filter(({ words }) => words[0] === 'kubectl' && words[1] !== 'config')
    .filter(({ words }) => {
      const context = readCall(words, kubectlTable).options.get('context')?.[0] ?? '';
      return !contexts.includes(context);
    })
    .map(({ line, words }) => ({
      where: `${id}:${line}`,
      message: `\`${words.slice(0, 4).join(' ')}\` names no context of the lab. Add --context, or it hits whatever is current.`,
    }));
}

function orderOf({ frontMatter }: Page): number {
  return (frontMatter['sidebar'] as { order?: number } | undefined)?.order ?? Number.POSITIVE_INFINITY;
}
