import { select, selectAll } from '@astrojs/starlight/expressive-code/hast';
import type { Element, ElementContent } from 'hast';

/**
 * Without what only a mouse, a finger or an eye can use: buttons, forms, drawings, tab strips, anchors beside headings.
 * Links within the page get its address, since the Markdown has no such anchors.
 */
export function withoutControls(element: Element, url: string): Element {
  const labels = new Map(
    selectAll('[role="tab"]', element).map((tab) => [String(tab.properties['id']), tab.children]),
  );
  return pruned(element, { labels, url });
}

interface Page {
  readonly labels: ReadonlyMap<string, readonly ElementContent[]>;
  readonly url: string;
}

function pruned(element: Element, page: Page): Element {
  const children = element.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    return isControl(child) ? [] : [pruned(child, page)];
  });
  const label = page.labels.get(String(element.properties['ariaLabelledBy']));
  const named = label && element.properties['role'] === 'tabpanel' ? [strong(label), ...children] : children;
  const { href } = element.properties;
  const properties =
    typeof href === 'string' && href.startsWith('#')
      ? { ...element.properties, href: `${page.url}${href}` }
      : element.properties;
  return { ...element, properties, children: named };
}

const controls = ['button', 'form', 'script', 'style', 'svg', 'template'];

function isControl(element: Element): boolean {
  const classes = [element.properties['className']].flat();
  return (
    controls.includes(element.tagName) ||
    element.properties['role'] === 'tablist' ||
    classes.includes('sl-anchor-link') ||
    (classes.includes('header') && select('.title', element) === undefined)
  );
}

function strong(children: readonly ElementContent[]): Element {
  const label: Element = { type: 'element', tagName: 'strong', properties: {}, children: [...children] };
  return { type: 'element', tagName: 'p', properties: {}, children: [label] };
}
