import GithubSlugger from 'github-slugger';

/** Blocks of a template that bring a heading of their own, by component. */
export const headed = {
  Check: { id: 'check-it', text: 'Check it' },
  IfItFails: { id: 'if-it-fails', text: 'If it fails' },
  Undo: { id: 'undo-and-clean-up', text: 'Undo and clean up' },
} as const;

type Headed = keyof typeof headed;

/** A heading of the second level with its address on the page. */
export interface Heading {
  readonly id: string;
  readonly text: string;
}

/** The address of a fold: that of a heading with the same words. */
export function foldId(title: string): string {
  return new GithubSlugger().slug(title);
}

/**
 * The headings of the second level of a page's source, those of blocks among them, in page order. `written` are
 * those that Markdown made, which alone knows their ids.
 */
export function headingsIn(body: string, written: readonly Heading[]): readonly Heading[] {
  const prose = body.replace(/^(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1/gm, '');
  const rest = [...written];
  return [...prose.matchAll(/^## |^<(Check|IfItFails|Undo)\b/gm)].flatMap((match) => {
    const block = match[1];
    const found = block === undefined ? rest.shift() : headed[block as Headed];
    return found ? [found] : [];
  });
}
