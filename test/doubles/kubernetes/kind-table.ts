import type { Kind } from './kind.ts';
import type { ClusterProfile } from './types.ts';

type Options = Partial<Pick<Kind, 'shortNames' | 'namespaced' | 'subresources' | 'schema' | 'served'>>;

const podSubresources = ['attach', 'ephemeralcontainers', 'exec', 'log', 'portforward', 'status'];
const clusterWide = { namespaced: false };

const core = [
  model('', 'v1', 'ConfigMap', 'configmaps', 'CoreV1', { shortNames: ['cm'] }),
  model('', 'v1', 'Endpoints', 'endpoints', 'CoreV1', { shortNames: ['ep'] }),
  model('', 'v1', 'Event', 'events', 'CoreV1', { shortNames: ['ev'] }),
  model('', 'v1', 'Namespace', 'namespaces', 'CoreV1', { shortNames: ['ns'], ...clusterWide }),
  model('', 'v1', 'Node', 'nodes', 'CoreV1', {
    shortNames: ['no'],
    ...clusterWide,
    subresources: ['status'],
  }),
  model('', 'v1', 'Pod', 'pods', 'CoreV1', { shortNames: ['po'], subresources: podSubresources }),
  model('', 'v1', 'Secret', 'secrets', 'CoreV1'),
  model('', 'v1', 'Service', 'services', 'CoreV1', { shortNames: ['svc'], subresources: ['status'] }),
  model('', 'v1', 'ServiceAccount', 'serviceaccounts', 'CoreV1', { shortNames: ['sa'] }),
];

const workloads = [
  model('apps', 'v1', 'DaemonSet', 'daemonsets', 'AppsV1', { shortNames: ['ds'], subresources: ['status'] }),
  model('apps', 'v1', 'Deployment', 'deployments', 'AppsV1', {
    shortNames: ['deploy'],
    subresources: ['status'],
  }),
  model('apps', 'v1', 'ReplicaSet', 'replicasets', 'AppsV1', {
    shortNames: ['rs'],
    subresources: ['status'],
  }),
];

const rbac = 'rbac.authorization.k8s.io';
const access = [
  model(rbac, 'v1', 'ClusterRole', 'clusterroles', 'RbacV1', clusterWide),
  model(rbac, 'v1', 'ClusterRoleBinding', 'clusterrolebindings', 'RbacV1', clusterWide),
  model(rbac, 'v1', 'Role', 'roles', 'RbacV1'),
  model(rbac, 'v1', 'RoleBinding', 'rolebindings', 'RbacV1'),
];

const network = [
  model('networking.k8s.io', 'v1', 'NetworkPolicy', 'networkpolicies', 'NetworkingV1', {
    shortNames: ['netpol'],
  }),
  model('discovery.k8s.io', 'v1', 'EndpointSlice', 'endpointslices', 'DiscoveryV1'),
];

const cilium = [
  ciliumModel('CiliumNetworkPolicy', 'ciliumnetworkpolicies', { shortNames: ['cnp', 'ciliumnp'] }),
  ciliumModel('CiliumClusterwideNetworkPolicy', 'ciliumclusterwidenetworkpolicies', {
    shortNames: ['ccnp'],
    ...clusterWide,
  }),
  ciliumModel('CiliumEndpoint', 'ciliumendpoints', { shortNames: ['cep', 'ciliumep'] }),
  ciliumModel('CiliumIdentity', 'ciliumidentities', { shortNames: ['ciliumid'], ...clusterWide }),
  ciliumModel('CiliumNode', 'ciliumnodes', { shortNames: ['cn', 'ciliumn'], ...clusterWide }),
];

/** Azure/azure-container-networking, crd/nodenetworkconfig/manifests: group, version, scope and short name. */
const azure: Kind = {
  group: 'acn.azure.com',
  version: 'v1alpha',
  kind: 'NodeNetworkConfig',
  plural: 'nodenetworkconfigs',
  shortNames: ['nnc'],
  namespaced: true,
  subresources: ['status'],
  served: (profile) => profile.mode !== 'byo',
};

/** Azure/kube-egress-gateway, config/crd/bases at 562be7c8 (source id egress-gateway-crd); AKS installs it with the feature. */
const staticGateway: Kind = {
  group: 'egressgateway.kubernetes.azure.com',
  version: 'v1alpha1',
  kind: 'StaticGatewayConfiguration',
  plural: 'staticgatewayconfigurations',
  shortNames: [],
  namespaced: true,
  subresources: ['status'],
  definition: 'Azure/kube-egress-gateway 562be7c8',
  served: ({ staticEgress }) => staticEgress === true,
};

/** Every kind that the double can serve. */
export const everyKind: readonly Kind[] = [
  ...core,
  ...workloads,
  ...access,
  ...network,
  ...cilium,
  azure,
  staticGateway,
];

function model(
  group: string,
  version: string,
  kind: string,
  plural: string,
  prefix: string,
  options: Options = {},
): Kind {
  const schema = `kubernetes-models/_schemas/IoK8sApi${prefix}${kind}`;
  return {
    group,
    version,
    kind,
    plural,
    shortNames: [],
    namespaced: true,
    subresources: [],
    schema,
    ...options,
  };
}

function ciliumModel(kind: string, plural: string, options: Options): Kind {
  const schema = `@kubernetes-models/cilium/_schemas/ComGithubCiliumCiliumPkgK8sApisCiliumIoV2${kind}`;
  const served = (profile: ClusterProfile): boolean => profile.dataplane !== 'azure';
  return { ...model('cilium.io', 'v2', kind, plural, '', options), schema, served };
}
