import type { IDeployment } from 'kubernetes-models/apps/v1/Deployment';
import type { INamespace } from 'kubernetes-models/v1/Namespace';
import type { IService } from 'kubernetes-models/v1/Service';
import type { ManifestFace } from '../../src/snippet/model.ts';

/** The namespace of the example. */
export const namespace = 'two-families';

const labels = { app: 'web' };
const port = 80;

/** One server, a Service of one family (the default) and one of both. */
export const services = {
  objects: () => [
    { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } } satisfies INamespace,
    {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: 'web', namespace },
      spec: {
        selector: { matchLabels: { ...labels } },
        template: {
          metadata: { labels: { ...labels } },
          spec: {
            containers: [
              {
                name: 'web',
                // As in snippets/policies/apps.ts: Kubernetes' own test image.
                image: 'registry.k8s.io/e2e-test-images/agnhost:2.39',
                args: ['netexec', `--http-port=${port}`],
                ports: [{ containerPort: port }],
              },
            ],
          },
        },
      },
    } satisfies IDeployment,
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: 'one-family', namespace },
      spec: { selector: { ...labels }, ports: [{ port, targetPort: port }] },
    } satisfies IService,
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: 'both-families', namespace },
      spec: {
        ipFamilyPolicy: 'RequireDualStack',
        ipFamilies: ['IPv4', 'IPv6'],
        selector: { ...labels },
        ports: [{ port, targetPort: port }],
      },
    } satisfies IService,
  ],
} as const satisfies ManifestFace;

/** Two public addresses; `Local`, so that the node answers Azure's probe of the IPv6 one. */
export const publicService = {
  objects: () => [
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: 'public', namespace },
      spec: {
        type: 'LoadBalancer',
        externalTrafficPolicy: 'Local',
        ipFamilyPolicy: 'RequireDualStack',
        ipFamilies: ['IPv4', 'IPv6'],
        selector: { ...labels },
        ports: [{ port, targetPort: port }],
      },
    } satisfies IService,
  ],
} as const satisfies ManifestFace;
