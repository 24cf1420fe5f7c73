import type { IDeployment } from 'kubernetes-models/apps/v1/Deployment';
import type { IService } from 'kubernetes-models/v1/Service';

/** The namespace of the example. */
export const shop = 'shop';

/** The labels that Deployments, Services and policies agree on, written once. */
export const labels = {
  frontend: { app: 'frontend' },
  backend: { app: 'backend' },
  stranger: { app: 'stranger' },
} as const;

/** The port on which the backend listens. */
export const backendPort = 80;

/**
 * Kubernetes' own test image; its `connect` says what failed (source id aks-network-policies). Name and tag:
 * kubernetes/website, content/en/examples/admin/dns/dnsutils.yaml at 57121873.
 */
export const image = 'registry.k8s.io/e2e-test-images/agnhost:2.39';

/** A Deployment of one pod; without a port its container only waits. */
export function deployment(app: keyof typeof labels, port?: number): IDeployment {
  const container = port === undefined ? { args: ['pause'] } : listening(port);
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: app, namespace: shop },
    spec: {
      selector: { matchLabels: { ...labels[app] } },
      template: {
        metadata: { labels: { ...labels[app] } },
        spec: { containers: [{ name: app, image, ...container }] },
      },
    },
  } satisfies IDeployment;
}

/** A Service in front of the pods of an app. */
export function service(app: keyof typeof labels, port: number): IService {
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: app, namespace: shop },
    spec: { selector: { ...labels[app] }, ports: [{ port, targetPort: port }] },
  } satisfies IService;
}

function listening(port: number): { args: string[]; ports: { containerPort: number }[] } {
  return { args: ['netexec', `--http-port=${port}`], ports: [{ containerPort: port }] };
}
