import { rmSync } from 'node:fs';
import { flags, runScript } from '../../src/author/words.ts';
import { launch } from '../site/browser.ts';
import { builtPages } from '../site/pages.ts';
import { startSite } from '../site/server.ts';
import { measure } from './measure.ts';
import { plainProject } from './plain.ts';
import { weigh, type Weight } from './weight.ts';

/** `npm run bench`: prints figures and judges nothing; machines differ, so the ratio is what travels. */
async function main(): Promise<void> {
  flags(process.argv.slice(2), []);
  const ours = await coldBuild(process.cwd());
  const plainDir = plainProject();
  const plain = await coldBuild(plainDir);
  rmSync(plainDir, { recursive: true, force: true });
  console.log(`build, ours:  ${ours.seconds.toFixed(1)} s, peak ${ours.peakMegabytes} MB`);
  console.log(
    `build, plain: ${plain.seconds.toFixed(1)} s, peak ${plain.peakMegabytes} MB (Starlight, same words and code)`,
  );
  console.log(`ratio:        ${(ours.seconds / plain.seconds).toFixed(2)} (target: at most 1.5)`);
  const test = await measure('npm', ['test'], process.cwd());
  console.log(
    `npm test:     ${test.seconds.toFixed(1)} s, peak ${test.peakMegabytes} MB (target: under 60 s)`,
  );
  for (const weight of await weights()) console.log(line(weight));
}

/** Without Astro's caches, as on a fresh clone. */
async function coldBuild(dir: string): ReturnType<typeof measure> {
  for (const cache of ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite']) {
    rmSync(`${dir}/${cache}`, { recursive: true, force: true });
  }
  return measure(`${process.cwd()}/node_modules/.bin/astro`, ['build'], dir);
}

async function weights(): Promise<readonly Weight[]> {
  const [site, browser] = await Promise.all([startSite(), launch()]);
  const all: Weight[] = [];
  for (const path of builtPages()) all.push(await weigh(browser, site.url, path));
  await browser.close();
  site.stop();
  return all;
}

function line({ path, document, css, js, other, total }: Weight): string {
  const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
  const parts = `document ${kilobytes(document)}, css ${kilobytes(css)}, js ${kilobytes(js)}, other ${kilobytes(other)}`;
  return `first visit, gzip: ${kilobytes(total).padStart(8)}  ${path}  (${parts})`;
}

await runScript('bench', main);
