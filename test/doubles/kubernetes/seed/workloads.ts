import type { ClusterProfile } from '../types.ts';
import type { Workload } from './workload.ts';

const mcr = 'mcr.microsoft.com';
const azureCni = (profile: ClusterProfile): boolean => profile.mode !== 'byo';
const withCilium = (profile: ClusterProfile): boolean => profile.dataplane === 'cilium';
const withoutCilium = (profile: ClusterProfile): boolean => !withCilium(profile);

/** Azure/azure-container-networking, cns/azure-cns.yaml: names and labels (source id acn-agents). */
const cns: Workload = {
  kind: 'DaemonSet',
  name: 'azure-cns',
  labels: { 'k8s-app': 'azure-cns' },
  ownLabels: { app: 'azure-cns' },
  containers: [['cns-container', `${mcr}/containernetworking/azure-cns:v1.7.9`]],
  initContainers: ['cni-installer'],
  hostNetwork: true,
  on: azureCni,
};

/**
 * Azure/azure-container-networking, test/integration/manifests/cilium/v1.18 (acn-cilium-daemonset). Sidecars:
 * Azure/AKS CHANGELOG.md, azure-iptables-monitor from Kubernetes 1.33 on, cilium-fluent-bit from 1.34 on.
 */
const cilium: Workload = {
  kind: 'DaemonSet',
  name: 'cilium',
  labels: { 'k8s-app': 'cilium' },
  moreLabels: { 'kubernetes.azure.com/ebpf-dataplane': 'cilium' },
  containers: [
    ['cilium-agent', `${mcr}/containernetworking/cilium/cilium-distroless:v1.18.6`],
    ['azure-iptables-monitor', `${mcr}/containernetworking/azure-iptables-monitor:v0.0.1`],
    ['cilium-fluent-bit', `${mcr}/containernetworking/cilium-log-collector:v0.0.1`],
  ],
  initContainers: [
    'install-cni-binaries',
    'mount-cgroup',
    'apply-sysctl-overwrites',
    'mount-bpf-fs',
    'clean-cilium-state',
    'block-wireserver',
  ],
  hostNetwork: true,
  nodeSelector: { 'kubernetes.io/os': 'linux' },
  on: withCilium,
};

const ciliumOperator: Workload = {
  kind: 'Deployment',
  name: 'cilium-operator',
  labels: { 'io.cilium/app': 'operator', name: 'cilium-operator' },
  moreLabels: { 'kubernetes.azure.com/ebpf-dataplane': 'cilium' },
  containers: [['cilium-operator', `${mcr}/containernetworking/cilium/operator-generic:v1.18.6`]],
  hostNetwork: true,
  replicas: 2,
  on: withCilium,
};

/**
 * Names: the kube-system listing in MicrosoftDocs/azure-aks-docs, articles/aks/privileged-identity-management.md;
 * k8s-app=kube-dns: coredns-troubleshoot.md there; the other labels, and replicas, are assumed.
 */
const others: readonly Workload[] = [
  daemonSet('azure-ip-masq-agent', 'aks/ip-masq-agent-v2', { 'k8s-app': 'azure-ip-masq-agent' }, azureCni),
  daemonSet('cloud-node-manager', 'oss/kubernetes/azure-cloud-node-manager', {
    'k8s-app': 'cloud-node-manager',
  }),
  csi('csi-azuredisk-node', 'azuredisk'),
  csi('csi-azurefile-node', 'azurefile'),
  daemonSet(
    'kube-proxy',
    'oss/kubernetes/kube-proxy',
    { component: 'kube-proxy', tier: 'node' },
    withoutCilium,
  ),
  deployment('coredns', 'oss/kubernetes/coredns', { 'k8s-app': 'kube-dns' }, 2),
  deployment('coredns-autoscaler', 'oss/kubernetes/autoscaler/cpvpa', { 'k8s-app': 'coredns-autoscaler' }, 1),
  deployment('konnectivity-agent', 'oss/kubernetes/konnectivity-agent', { app: 'konnectivity-agent' }, 2),
  deployment('metrics-server', 'oss/kubernetes/metrics-server', { 'k8s-app': 'metrics-server' }, 2),
];

/**
 * Relay runs where ACNS observes: its label is in Microsoft's guide (source id aks-container-network-logs); container,
 * image and port are those of Cilium's chart (source id cilium-chart).
 */
const hubbleRelay: Workload = {
  kind: 'Deployment',
  name: 'hubble-relay',
  labels: { 'k8s-app': 'hubble-relay' },
  containers: [['hubble-relay', `${mcr}/oss/cilium/hubble-relay:v1`]],
  hostNetwork: false,
  replicas: 1,
  on: ({ acns }) => acns?.observability === true,
};

/** The workloads of kube-system in a cluster of this profile. */
export function workloadsOf(profile: ClusterProfile): readonly Workload[] {
  return [cns, cilium, ciliumOperator, hubbleRelay, ...others].filter((one) => one.on?.(profile) ?? true);
}

function daemonSet(name: string, image: string, labels: Workload['labels'], on?: Workload['on']): Workload {
  const containers = [[name, `${mcr}/${image}:v1`]] as const;
  return { kind: 'DaemonSet', name, labels, containers, hostNetwork: true, ...(on ? { on } : {}) };
}

function deployment(name: string, image: string, labels: Workload['labels'], replicas: number): Workload {
  const containers = [[name, `${mcr}/${image}:v1`]] as const;
  return { kind: 'Deployment', name, labels, containers, hostNetwork: false, replicas };
}

/** Three containers, as the sample counts them; their names are assumed. */
function csi(name: string, driver: string): Workload {
  const names = ['liveness-probe', 'node-driver-registrar', driver];
  const containers = names.map((one) => [one, `${mcr}/oss/kubernetes-csi/${one}:v1`] as const);
  return { kind: 'DaemonSet', name, labels: { app: name }, containers, hostNetwork: true };
}
