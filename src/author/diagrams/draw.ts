import { createRequire } from 'node:module';
import { chromium, type Page } from 'playwright-core';
import type { Mermaid } from 'mermaid';
import { sourceHash } from '../../site/figures/source.ts';
import { mermaidConfig, withVariables } from './theme.ts';

/** A Mermaid source, by the id that names its files. */
export interface DiagramSource {
  readonly id: string;
  readonly source: string;
}

/** Draws every source with the official mermaid in Chromium, without network; answers SVG texts by id. */
export async function draw(
  sources: readonly DiagramSource[],
  executablePath: string,
): Promise<Map<string, string>> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.route('**/*', (route) => route.abort());
    await page.addScriptTag({ path: createRequire(import.meta.url).resolve('mermaid/dist/mermaid.min.js') });
    const drawings = new Map<string, string>();
    for (const { id, source } of sources) {
      const svg = await drawOne(page, id, source);
      refuseTags(id, svg);
      drawings.set(id, finish(svg, source));
    }
    return drawings;
  } finally {
    await browser.close();
  }
}

async function drawOne(page: Page, id: string, source: string): Promise<string> {
  try {
    return await page.evaluate(renderAndPrune, { id: `diagram-${id}`, source, config: mermaidConfig });
  } catch (error) {
    throw new Error(`content/diagrams/${id}.mmd: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

/** Runs in the browser: draws, then drops the markers and style rules that nothing in this drawing uses. */
async function renderAndPrune(input: { id: string; source: string; config: object }): Promise<string> {
  const { mermaid } = globalThis as unknown as { mermaid: Mermaid };
  mermaid.initialize(input.config);
  const { svg } = await mermaid.render(input.id, input.source);
  document.body.innerHTML = svg;
  const drawing = document.querySelector('svg');
  const style = drawing?.querySelector('style');
  if (!drawing || !style?.sheet) throw new Error('mermaid drew nothing.');
  for (const part of drawing.querySelectorAll('marker, filter, linearGradient')) {
    if (!drawing.innerHTML.includes(`#${part.id})`)) part.remove();
  }
  style.textContent = [...style.sheet.cssRules]
    .flatMap((rule) => {
      if (!(rule instanceof CSSStyleRule) || rule.style.length === 0) return [];
      const used = rule.selectorText.split(', ').filter((selector) => document.querySelector(selector));
      return used.length > 0 ? [`${used.join(', ')} { ${rule.style.cssText} }`] : [];
    })
    .join('\n');
  const viewBox = drawing.viewBox.baseVal;
  drawing.setAttribute('width', String(Math.ceil(viewBox.width)));
  drawing.setAttribute('height', String(Math.ceil(viewBox.height)));
  drawing.setAttribute('role', 'img');
  for (const name of ['style', 'aria-roledescription']) drawing.removeAttribute(name);
  return new XMLSerializer().serializeToString(drawing);
}

/** SVG text knows no HTML: a tag other than <br/> would be drawn letter by letter. */
function refuseTags(id: string, svg: string): void {
  const tag = /&lt;\/?\w+\s*\/?&gt;/.exec(svg)?.[0];
  if (tag)
    throw new Error(
      `content/diagrams/${id}.mmd: ${tag.replace('&lt;', '<').replace('&gt;', '>')} would show as text. Use Mermaid's Markdown strings: "\`**bold**\`".`,
    );
}

/** Mermaid wraps each word of a label; a word without emphasis needs no wrapping, and a page loads a third less. */
const plainWord =
  /<tspan font-style="normal" class="text-inner-tspan" font-weight="normal">([^<]*)<\/tspan>/g;

function finish(svg: string, source: string): string {
  const short = withVariables(svg)
    .replace(/(\d+\.\d{2})\d+/g, '$1')
    .replace(/ data-(?:points|look|et|id|edge)="[^"]*"| style=";?"/g, '')
    .replace(/(<path [^>]*?) id="[^"]*-L_[^"]*"/g, '$1')
    .replace(plainWord, '$1');
  return `${short.replace('<svg ', `<svg data-source-sha256="${sourceHash(source)}" `)}\n`;
}
