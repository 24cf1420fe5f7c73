import type { IDeployment } from 'kubernetes-models/apps/v1/Deployment';
import type { INamespace } from 'kubernetes-models/v1/Namespace';
import type { ManifestFace } from '../../src/snippet/model.ts';
import { backendPort, deployment, service, shop } from '../policies/apps.ts';

/** How many pods stand behind the Service: two, one a node. */
export const backends = 2;

/** The apps of the policies, with two backends that the scheduler must put on different nodes. */
export const apps = {
  objects: () => [
    { apiVersion: 'v1', kind: 'Namespace', metadata: { name: shop } } satisfies INamespace,
    deployment('frontend'),
    spread(deployment('backend', backendPort)),
    deployment('stranger'),
    service('backend', backendPort),
  ],
} as const satisfies ManifestFace;

/** On two nodes, whatever else runs there: without it both backends may share a node, and no packet leaves it. */
function spread(app: IDeployment): IDeployment {
  const template = app.spec?.template;
  if (!app.spec || !template?.spec) throw new Error('lab-apps: expected a Deployment with a pod template.');
  const constraint = {
    maxSkew: 1,
    topologyKey: 'kubernetes.io/hostname',
    whenUnsatisfiable: 'DoNotSchedule' as const,
    labelSelector: app.spec.selector,
  };
  const spec = { ...template.spec, topologySpreadConstraints: [constraint] };
  return { ...app, spec: { ...app.spec, replicas: backends, template: { ...template, spec } } };
}
