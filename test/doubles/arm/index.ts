import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeCertificate } from '../certificate.ts';
import { authorizationRoutes } from './authorization.ts';
import { cloudAnswer } from './cloud.ts';
import { clusterRoutes } from './clusters/routes.ts';
import { azEnvironment } from './environment.ts';
import { groupRoutes } from './groups.ts';
import { asObject } from './json.ts';
import { networkRoutes } from './networks.ts';
import { normalisePath } from './normalise.ts';
import { createRecorder, type ArmRequest } from './recorder.ts';
import type { Call, Reply } from './reply.ts';
import { createRouter, type Route } from './router.ts';
import { securityGroupRoutes } from './security-groups.ts';
import { serveJson } from './server.ts';
import { createStore, type ResourceStore } from './store.ts';

export type { ArmRequest } from './recorder.ts';

/** A running double of Azure Resource Manager. It is a test double: it knows what this site's commands need. */
export interface ArmDouble {
  /** `https://127.0.0.1:PORT`. */
  readonly url: string;
  /** What `az` needs in its environment, on top of `PATH`. */
  readonly env: Readonly<Record<string, string>>;
  /** The requests since the start or the last `clearRequests`, with volatile parts as placeholders. */
  requests(): readonly ArmRequest[];
  clearRequests(): void;
  /** The ids of the resources there are, in the order in which they came. */
  resourceIds(): readonly string[];
  /** Stores a resource without any check. */
  put(id: string, body: unknown): void;
  stop(): Promise<void>;
}

/** Where the double keeps its files, and what it tells others about clusters. */
export interface ArmDoubleOptions {
  /** A folder of the run's own; the double replaces `home` and `certificate.pem` in it. */
  readonly workDir: string;
  /** The URL that the kubeconfig of a cluster names, asked each time. */
  readonly kubernetesServer: (cluster: string) => string;
  /** Called after each accepted PUT of a cluster, with its name and the properties that the service returns. */
  readonly onCluster?: (cluster: { name: string; properties: Record<string, unknown> }) => void;
  /** Answers a request in the place of the double, to stand for a failure of the service; undefined lets it pass. */
  readonly intercept?: (call: Omit<Call, 'params'>) => Reply | undefined;
}

/** Starts a double of Azure Resource Manager on loopback; `stop` ends it. */
export async function startArmDouble(options: ArmDoubleOptions): Promise<ArmDouble> {
  const certificate = await makeCertificate(['localhost', '127.0.0.1']);
  const { certificateFile, home } = await prepareFiles(options.workDir, certificate.cert);
  const store = createStore();
  const route = createRouter(allRoutes(store, options), store);
  const recorder = createRecorder((call) => options.intercept?.(call) ?? route(call));
  const server = await serveJson(certificate, ({ method, url, text }, own) => {
    const known = method === 'GET' ? cloudAnswer(url.pathname, own) : undefined;
    return known ? { status: 200, body: known } : recorder.handle({ method, url, text });
  });
  return {
    url: server.url,
    env: azEnvironment({ url: server.url, certificateFile, home }),
    requests: () => recorder.requests(),
    clearRequests: () => recorder.clear(),
    resourceIds: () => store.ids().map(normalisePath),
    put: (id, body) => void store.put(id, asObject(body)),
    stop: () => server.stop(),
  };
}

function allRoutes(store: ResourceStore, { kubernetesServer, onCluster }: ArmDoubleOptions): Route[] {
  return [
    ...groupRoutes(store),
    ...networkRoutes(store),
    ...securityGroupRoutes(store),
    ...clusterRoutes(store, { kubernetesServer, onCluster: onCluster ?? (() => undefined) }),
    ...authorizationRoutes(store),
  ];
}

/** az keeps the addresses of the cloud in its folder; those of an earlier double would be wrong. */
async function prepareFiles(
  workDir: string,
  cert: string,
): Promise<{ certificateFile: string; home: string }> {
  const home = join(workDir, 'home');
  const certificateFile = join(workDir, 'certificate.pem');
  await rm(home, { recursive: true, force: true });
  await mkdir(home, { recursive: true });
  await writeFile(certificateFile, cert);
  return { certificateFile, home };
}
