import { select } from '@astrojs/starlight/expressive-code/hast';
import type { Element, ElementContent, Properties } from 'hast';
import { codeText, hasClass } from './code.ts';

/**
 * Without what only a mouse, a finger or an eye can use: buttons, forms, drawings, tab strips, anchors beside headings,
 * the colours of code. Links within the page get its address, since the Markdown has no such anchors.
 */
export function withoutControls(element: Element, url: string): Element {
  return pruned(element, { labels: new Map(), url });
}

interface Page {
  /** What the tabs met so far say, by their ids; a strip stands before its panels. */
  readonly labels: Map<string, readonly ElementContent[]>;
  readonly url: string;
}

function pruned(element: Element, page: Page): Element {
  if (element.tagName === 'pre') return { ...element, children: [text(codeText(element))] };
  const children = element.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    if (hasRole(child, 'tablist')) keepLabels(child, page);
    if (isControl(child)) return [];
    const { children, ...kept } = pruned(child, page);
    return child.tagName === 'span' ? children : [{ ...kept, children }];
  });
  const label = page.labels.get(String(element.properties['ariaLabelledBy']));
  const named = label && hasRole(element, 'tabpanel') ? [strong(label), ...children] : children;
  return { ...element, properties: outward(element.properties, page.url), children: named };
}

function keepLabels(element: Element, page: Page): void {
  for (const child of element.children.filter(({ type }) => type === 'element') as Element[]) {
    if (hasRole(child, 'tab')) page.labels.set(String(child.properties['id']), child.children);
    keepLabels(child, page);
  }
}

function outward(properties: Properties, url: string): Properties {
  const { href } = properties;
  return typeof href === 'string' && href.startsWith('#')
    ? { ...properties, href: `${url}${href}` }
    : properties;
}

const controls = ['button', 'form', 'script', 'style', 'svg', 'template'];

/** The head of a block of code is one too where it has no title to say. */
function isControl(element: Element): boolean {
  return (
    controls.includes(element.tagName) ||
    hasRole(element, 'tablist') ||
    hasClass(element, 'sl-anchor-link') ||
    (hasClass(element, 'header') && select('.title', element) === undefined)
  );
}

function hasRole({ properties }: Element, role: string): boolean {
  return properties['role'] === role;
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}

function strong(children: readonly ElementContent[]): Element {
  const label: Element = { type: 'element', tagName: 'strong', properties: {}, children: [...children] };
  return { type: 'element', tagName: 'p', properties: {}, children: [label] };
}
