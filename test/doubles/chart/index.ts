import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { connect, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { ciliumVersion } from '../../../snippets/create-byo-cni/helm.ts';
import { makeCertificate } from '../certificate.ts';
import { packChart } from './archive.ts';

const host = 'helm.cilium.io';

/** Answers for https://helm.cilium.io/ on loopback, behind a proxy that knows no other host. */
export interface ChartDouble {
  /** What makes the real helm use the proxy and trust its certificate. */
  readonly env: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/** Starts the repository; `dir` is a private folder for the certificate and the packed chart. */
export async function startChartDouble(dir: string): Promise<ChartDouble> {
  mkdirSync(join(dir, 'chart'), { recursive: true });
  const { key, cert } = await makeCertificate([host]);
  const certFile = join(dir, 'chart', 'ca.pem');
  writeFileSync(certFile, cert);
  const archive = packChart(dir, ciliumVersion);
  const repository = createTlsServer({ key, cert }, (request, response) => {
    if (request.url === '/index.yaml') response.end(index());
    else if (request.url === `/cilium-${ciliumVersion}.tgz`) response.end(archive);
    else response.writeHead(404).end(`${host}${request.url ?? ''}: not in the chart double`);
  });
  const port = await listen(repository);
  const proxy = createServer((_, response) => response.writeHead(405).end());
  proxy.on('connect', (request, socket) => {
    if (request.url !== `${host}:443`) return void socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    const upstream = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.pipe(socket).pipe(upstream);
    });
    upstream.on('error', () => socket.destroy());
    socket.on('error', () => upstream.destroy());
  });
  const proxyPort = await listen(proxy);
  return {
    env: {
      HTTPS_PROXY: `http://127.0.0.1:${proxyPort}`,
      NO_PROXY: '127.0.0.1,localhost',
      SSL_CERT_FILE: certFile,
    },
    stop: async () => void (await Promise.all([close(repository), close(proxy)])),
  };
}

function index(): string {
  const entry = {
    name: 'cilium',
    version: ciliumVersion,
    apiVersion: 'v2',
    urls: [`https://${host}/cilium-${ciliumVersion}.tgz`],
  };
  return JSON.stringify({ apiVersion: 'v1', entries: { cilium: [entry] } });
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.closeAllConnections();
    server.close(() => resolve());
  });
}
