/** A component that names something by id, in the source of a page. */
export interface Reference {
  readonly component:
    'Cite' | 'Fact' | 'Snippet' | 'Diagram' | 'Download' | 'Rules' | 'PolicyMatrix' | 'Sizes';
  readonly id: string;
  /** 1-based. */
  readonly line: number;
}

/** Every such component of an MDX text, in its order; what stands in code is only shown, so it does not count. */
export function references(text: string): readonly Reference[] {
  const prose = text.replace(/^(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1/gm, blank).replace(/`[^`\n]+`/g, blank);
  return [
    ...prose.matchAll(
      /<(Cite|Fact|Snippet|Diagram|Download|Rules|PolicyMatrix|Sizes|Check)\b[^>]*?\b(?:id|snippet)="([^"]+)"/g,
    ),
  ].map((match) => ({
    // The check of a page is one of its snippets, with a heading of its own.
    component: (match[1] === 'Check' ? 'Snippet' : match[1]) as Reference['component'],
    id: match[2] ?? '',
    line: prose.slice(0, match.index).split('\n').length,
  }));
}

/** Spaces in place of the text, so that positions stay. */
function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
