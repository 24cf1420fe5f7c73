/** What a guide may use. The few pages about the site itself import their own components directly, with their styles. */
export { default as Cite } from './Cite.astro';
export { default as Diagram } from './Diagram.astro';
export { default as Fact } from './Fact.astro';
export { default as PolicyMatrix } from './PolicyMatrix.astro';
export { default as Questions } from './Questions.astro';
export { default as Sizes } from './Sizes.astro';
export { default as Snippet } from './Snippet.astro';
