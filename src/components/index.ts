/** What a page may use. The few pages about the site itself import their own components directly, with their styles. */
export { default as Answer } from './Answer.astro';
export { default as Case } from './Case.astro';
export { default as Check } from './Check.astro';
export { default as Cite } from './Cite.astro';
export { default as Diagram } from './Diagram.astro';
export { default as Download } from './Download.astro';
export { default as Fact } from './Fact.astro';
export { default as Fold } from './Fold.astro';
export { default as IfItFails } from './IfItFails.astro';
export { default as Myth } from './Myth.astro';
export { default as PolicyMatrix } from './PolicyMatrix.astro';
export { default as Sizes } from './Sizes.astro';
export { default as Snippet } from './Snippet.astro';
export { default as StopTable } from './StopTable.astro';
export { default as Undo } from './Undo.astro';
export { default as Unknown } from './Unknown.astro';
