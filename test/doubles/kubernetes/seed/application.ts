import type { KubeObject } from '../objects.ts';

const labels = { app: 'web' };

/** The double's own application: two pods, which land on different nodes, behind one Service. */
export const application: readonly KubeObject[] = [
  {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'web', namespace: 'default', labels },
    spec: {
      replicas: 2,
      selector: { matchLabels: labels },
      template: {
        metadata: { labels },
        spec: {
          containers: [{ name: 'web', image: 'nginx:1.29', ports: [{ name: 'http', containerPort: 80 }] }],
        },
      },
    },
  },
  {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'web', namespace: 'default', labels },
    spec: { selector: labels, ports: [{ port: 80, targetPort: 'http' }], clusterIP: '10.0.121.40' },
  },
];
