import GithubSlugger from 'github-slugger';

/** Blocks of a template that bring a heading of their own, by component. */
export const headed = {
  Check: { id: 'check-it', text: 'Check it' },
  IfItFails: { id: 'if-it-fails', text: 'If it fails' },
  Undo: { id: 'undo-and-clean-up', text: 'Undo and clean up' },
} as const;

/** The address of a fold: that of a heading with the same words. */
export function foldId(title: string): string {
  return new GithubSlugger().slug(title);
}
