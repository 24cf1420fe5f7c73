import type { IDeployment } from 'kubernetes-models/apps/v1/Deployment';
import type { INamespace } from 'kubernetes-models/v1/Namespace';
import type { IService } from 'kubernetes-models/v1/Service';
import type { ManifestFace } from '../../src/snippet/model.ts';

/** The namespace of the measurement; no policy of the lab reaches it. */
export const speed = 'speed';

/** Where an iperf3 server listens unless it is told otherwise (source id iperf3-man). */
export const iperfPort = 5201;

/** It has iperf3; name and tag: the release of 2026-07-01 (source id netshoot-image). */
const image = 'nicolaka/netshoot:v0.16';

const server = { app: 'server' };

/** A server that really is one, a client on its node, a client on another node. */
export const apps = {
  objects: () => [
    { apiVersion: 'v1', kind: 'Namespace', metadata: { name: speed } } satisfies INamespace,
    deployment('server', ['iperf3', '--server'], {}),
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: 'server', namespace: speed },
      spec: { selector: server, ports: [{ port: iperfPort, targetPort: iperfPort }] },
    } satisfies IService,
    deployment('near', ['sleep', 'infinity'], { podAffinity: byServer }),
    deployment('far', ['sleep', 'infinity'], { podAntiAffinity: byServer }),
  ],
} as const satisfies ManifestFace;

const byServer = {
  requiredDuringSchedulingIgnoredDuringExecution: [
    { topologyKey: 'kubernetes.io/hostname', labelSelector: { matchLabels: server } },
  ],
};

function deployment(app: string, command: string[], affinity: object): IDeployment {
  const listening = app === 'server' ? { ports: [{ containerPort: iperfPort }] } : {};
  const placed = Object.keys(affinity).length > 0 ? { affinity } : {};
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: app, namespace: speed },
    spec: {
      selector: { matchLabels: { app } },
      template: {
        metadata: { labels: { app } },
        spec: { ...placed, containers: [{ name: app, image, command, ...listening }] },
      },
    },
  } satisfies IDeployment;
}
