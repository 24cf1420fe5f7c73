import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { moves, renamed, successors, type Moved } from './moved.ts';
import { withOldAnchors } from './old-anchors.ts';
import { stubPage } from './stub.ts';

/** What a finished build still needs: old addresses that lead on, and a theme that the system may choose. */
export function frame(): AstroIntegration {
  let site = '';
  return {
    name: 'frame',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site ?? '';
      },
      'astro:build:done': ({ dir }) => finish(fileURLToPath(dir), site),
    },
  };
}

function finish(dist: string, site: string): void {
  const all = moves(successors());
  for (const moved of all.filter(({ from }) => !existsSync(fileOf(dist, from)))) {
    mkdirSync(`${dist}${moved.from}`, { recursive: true });
    writeFileSync(fileOf(dist, moved.from), stubPage(moved, site));
  }
  for (const file of globSync(`${dist}**/*.html`)) {
    const html = readFileSync(file, 'utf8');
    if (isStub(html)) continue;
    const url = `/${file.slice(dist.length).replace(/index\.html$/, '')}`;
    const moved = all.find(({ from }) => from === url);
    writeFileSync(file, withOldAnchors(withoutTheme(html), url, merged(html, url, moved)));
  }
}

/** True for a page that only leads to another. */
export function isStub(html: string): boolean {
  return html.startsWith('<!DOCTYPE html>\n<html lang="en" data-stub>');
}

/** Starlight writes the dark theme into every page; without JavaScript it would win over the system. */
function withoutTheme(html: string): string {
  return html.replace(' data-theme="dark"', '');
}

function merged(html: string, url: string, moved: Moved | undefined): Pick<Moved, 'fragments'> {
  const common = Object.entries(renamed).filter(([, id]) => html.includes(` id="${id}"`));
  return {
    fragments: {
      ...Object.fromEntries(common.map(([old, id]) => [old, `${url}#${id}`])),
      ...moved?.fragments,
    },
  };
}

function fileOf(dist: string, url: string): string {
  return `${dist}${url.slice(1)}index.html`;
}
