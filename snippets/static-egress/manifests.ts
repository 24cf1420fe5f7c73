import type { IDeployment } from 'kubernetes-models/apps/v1/Deployment';
import type { INamespace } from 'kubernetes-models/v1/Namespace';
import type { ManifestFace, ManifestObject } from '../../src/snippet/model.ts';
import { configuration as name, gatewayPool, namespace } from './names.ts';

/** The part of Azure's kind that this site uses; source id egress-gateway-crd. */
interface StaticGatewayConfiguration extends ManifestObject {
  readonly apiVersion: 'egressgateway.kubernetes.azure.com/v1alpha1';
  readonly kind: 'StaticGatewayConfiguration';
  readonly spec: {
    readonly gatewayNodepoolName: string;
    readonly provisionPublicIps: boolean;
    readonly excludeCidrs?: readonly string[];
  };
}

/** A fixed public prefix; private destinations keep to the pod's own network. */
export const configuration = {
  objects: () => [
    { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } } satisfies INamespace,
    {
      apiVersion: 'egressgateway.kubernetes.azure.com/v1alpha1',
      kind: 'StaticGatewayConfiguration',
      metadata: { name, namespace },
      spec: {
        gatewayNodepoolName: gatewayPool,
        provisionPublicIps: true,
        excludeCidrs: ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '169.254.169.254/32'],
      },
    } satisfies StaticGatewayConfiguration,
  ],
} as const satisfies ManifestFace;

/** A pod that leaves through the gateway; the annotation belongs to the pod template. */
export const client = {
  objects: () => [
    {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: 'client', namespace },
      spec: {
        selector: { matchLabels: { app: 'client' } },
        template: {
          metadata: {
            labels: { app: 'client' },
            annotations: { 'kubernetes.azure.com/static-gateway-configuration': name },
          },
          spec: {
            containers: [
              // As in snippets/policies/apps.ts: Kubernetes' own test image.
              { name: 'client', image: 'registry.k8s.io/e2e-test-images/agnhost:2.39', args: ['pause'] },
            ],
          },
        },
      },
    } satisfies IDeployment,
  ],
} as const satisfies ManifestFace;
