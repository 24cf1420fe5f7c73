import type { ClusterProfile } from './types.ts';

/** One kind of the API: its names, where it lives, and the model that knows its fields. */
export interface Kind {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  readonly plural: string;
  readonly shortNames: readonly string[];
  readonly namespaced: boolean;
  readonly subresources: readonly string[];
  /** The module with the model's own validator; undefined where no package knows the kind. */
  readonly schema?: string;
  /** In which clusters the kind exists; a custom resource needs its definition. */
  readonly served?: (profile: ClusterProfile) => boolean;
}

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

const everyKind: readonly Kind[] = [...core, ...workloads, ...access, ...network, ...cilium, azure];

/** The kinds that a cluster of this profile serves. */
export function kindsOf(profile: ClusterProfile): readonly Kind[] {
  return everyKind.filter((kind) => kind.served?.(profile) ?? true);
}

/** The kind of this name, such as `Pod`; for the double's own use, so an unknown name is a programming error. */
export function kindNamed(name: string): Kind {
  const found = everyKind.find((kind) => kind.kind === name);
  if (!found)
    throw new Error(`kinds.ts: no kind ${name}; it lists ${everyKind.map((k) => k.kind).join(', ')}.`);
  return found;
}

/** `v1` or `apps/v1`. */
export function groupVersion(kind: Pick<Kind, 'group' | 'version'>): string {
  return kind.group === '' ? kind.version : `${kind.group}/${kind.version}`;
}

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
