import { existsSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import { sourceHash } from '../../site/figures/source.ts';
import { mermaidPath } from '../tables/tools.ts';
import { mermaidConfig, withVariables } from './theme.ts';

/** What of Mermaid's interface in the page is used. */
interface Mermaid {
  initialize(config: object): void;
  render(id: string, source: string): Promise<{ readonly svg: string }>;
}

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
  if (!existsSync(mermaidPath)) throw new Error(`${mermaidPath} is missing: run npm run tools first.`);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.route('**/*', (route) => route.abort());
    await page.addScriptTag({ path: mermaidPath });
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
  // A flag comes as a sketch whose curves differ each time; its corners are the ends of the segments.
  for (const sketch of drawing.querySelectorAll('.outer-path')) {
    const corners = sketch.querySelector('path')?.getAttribute('d')?.split(/[MC]/).slice(1) ?? [];
    const flag = document.createElementNS('http://www.w3.org/2000/svg', 'polygon');
    flag.setAttribute('points', corners.map((part) => part.trim().split(', ').at(-1)).join(' '));
    sketch.replaceChildren(flag);
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
