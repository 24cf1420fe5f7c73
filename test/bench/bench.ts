import { rmSync } from 'node:fs';
import { flags, runScript } from '../../src/author/words.ts';
import { measure, type Measured } from './measure.ts';
import { plainProject } from './plain.ts';
import { weights, type Weight } from './weight.ts';

/** `npm run bench`: prints figures and judges nothing. CPU seconds count, since a busy machine changes them least. */
async function main(): Promise<void> {
  flags(process.argv.slice(2), []);
  const ours = await coldBuild(process.cwd());
  print('build, ours', ours);
  const plainDir = plainProject();
  const plain = await coldBuild(plainDir);
  print('build, plain', plain);
  const ratio = (ours.cpuSeconds / plain.cpuSeconds).toFixed(2);
  console.log(`ratio:         ${ratio} of plain Starlight on the same words (target: at most 1.7)`);
  print('npm test', await measure('npm', ['test'], process.cwd()));
  weigh('first visit, ours', weights('dist'));
  weigh('first visit, plain', weights(`${plainDir}/dist`));
  rmSync(plainDir, { recursive: true, force: true });
}

/** Without Astro's caches, as on a fresh clone. */
async function coldBuild(dir: string): Promise<Measured> {
  for (const cache of ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'])
    rmSync(`${dir}/${cache}`, { recursive: true, force: true });
  return measure(process.execPath, [`${process.cwd()}/node_modules/astro/bin/astro.mjs`, 'build'], dir);
}

function print(what: string, { cpuSeconds, wallSeconds, peakMegabytes }: Measured): void {
  const cpu = `${cpuSeconds.toFixed(1)} CPU seconds`;
  console.log(
    `${`${what}:`.padEnd(14)} ${cpu}, ${wallSeconds.toFixed(1)} s by the clock, peak ${peakMegabytes} MB`,
  );
}

/** The median page and the heaviest. */
function weigh(what: string, all: readonly Weight[]): void {
  for (const [which, weight] of [
    ['median', all[Math.floor(all.length / 2)]],
    ['most', all[0]],
  ] as const)
    if (weight) console.log(`${what}, ${which}: ${line(weight)}`);
}

function line({ path, document, css, js, total }: Weight): string {
  const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
  return `${kilobytes(total)} gzip (document ${kilobytes(document)}, css ${kilobytes(css)}, js ${kilobytes(js)}) ${path}`;
}

await runScript('bench', main);
