import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';

/** The built site, served by `astro preview` on a free port of loopback. */
export interface SiteServer {
  readonly url: string;
  stop(): void;
}

/** Run by this very Node: the file's own first line would take whichever is on PATH. */
const astro = 'node_modules/astro/bin/astro.mjs';

/** Serves `dist`; throws where it has not been built, since a stale or missing site proves nothing. */
export async function startSite(): Promise<SiteServer> {
  if (!existsSync('dist/index.html')) throw new Error('dist/ is missing: run npm run build first.');
  const port = await freePort();
  const child = spawn(process.execPath, [astro, 'preview', '--host', '127.0.0.1', '--port', String(port)], {
    stdio: 'ignore',
  });
  const url = `http://127.0.0.1:${port}`;
  await answers(url, child);
  return { url, stop: () => void child.kill() };
}

async function answers(url: string, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 150; attempt++) {
    if (child.exitCode !== null) throw new Error(`astro preview ended with status ${child.exitCode}.`);
    const ok = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`astro preview did not answer on ${url} within 30 s.`);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
