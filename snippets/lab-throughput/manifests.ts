import type { IDeployment } from 'kubernetes-models/apps/v1/Deployment';
import type { INamespace } from 'kubernetes-models/v1/Namespace';
import type { IService } from 'kubernetes-models/v1/Service';
import type { ManifestFace } from '../../src/snippet/model.ts';
import { image as agnhostImage } from '../policies/apps.ts';

/** The namespace of the measurement; no policy of the lab reaches it. */
export const speed = 'speed';

/** Where an iperf3 server listens unless it is told otherwise (source id iperf3-man). */
export const iperfPort = 5201;

/** Where the web server beside it listens. */
export const httpPort = 8080;

/** It has iperf3 and curl; name and tag: the release of 2026-07-01 (source id netshoot-image). */
const image = 'nicolaka/netshoot:v0.16';

type Container = NonNullable<NonNullable<IDeployment['spec']>['template']['spec']>['containers'][number];

const server = { app: 'server' };

/** A pod that serves iperf3 and HTTP, a client on its node, a client on another node. */
export const apps = {
  objects: () => [
    { apiVersion: 'v1', kind: 'Namespace', metadata: { name: speed } } satisfies INamespace,
    deployment('server', servers, {}),
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: 'server', namespace: speed },
      spec: { selector: server, ports: [servicePort('iperf3', iperfPort), servicePort('http', httpPort)] },
    } satisfies IService,
    deployment('near', [waiting], { podAffinity: byServer }),
    deployment('far', [waiting], { podAntiAffinity: byServer }),
  ],
} as const satisfies ManifestFace;

const byServer = {
  requiredDuringSchedulingIgnoredDuringExecution: [
    { topologyKey: 'kubernetes.io/hostname', labelSelector: { matchLabels: server } },
  ],
};

/** Each opens the port that it declares. */
const servers = [
  { name: 'iperf3', image, command: ['iperf3', '--server'], ports: [{ containerPort: iperfPort }] },
  {
    name: 'http',
    image: agnhostImage,
    args: ['netexec', `--http-port=${httpPort}`],
    ports: [{ containerPort: httpPort }],
  },
];

const waiting = { name: 'client', image, command: ['sleep', 'infinity'] };

function servicePort(name: string, port: number): { name: string; port: number; targetPort: number } {
  return { name, port, targetPort: port };
}

function deployment(app: string, containers: Container[], affinity: object): IDeployment {
  const placed = Object.keys(affinity).length > 0 ? { affinity } : {};
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: app, namespace: speed },
    spec: {
      selector: { matchLabels: { app } },
      template: {
        metadata: { labels: { app } },
        spec: { ...placed, containers },
      },
    },
  } satisfies IDeployment;
}
