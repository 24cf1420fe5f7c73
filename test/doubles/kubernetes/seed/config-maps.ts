import type { Cluster } from '../cluster.ts';
import type { KubeObject } from '../objects.ts';

/** The ConfigMaps of kube-system that the site's commands read. */
export function configMaps(cluster: Cluster): readonly KubeObject[] {
  const { mode, dataplane, acns } = cluster.profile;
  // The only decisive difference of Microsoft's file for it (acn-cilium-config-hubble).
  const withHubble = acns?.observability ? { 'enable-hubble': 'true' } : {};
  return [
    ...(dataplane === 'cilium' ? [configMap('cilium-config', { ...ciliumConfig, ...withHubble })] : []),
    ...(mode === 'byo' ? [] : [ipMasqAgent(cluster)]),
  ];
}

/**
 * The decisive settings of Microsoft's base configuration without ACNS, the same for Cilium 1.17 to 1.19:
 * Azure/azure-container-networking, test/integration/manifests/cilium/v1.18/cilium-config/cilium-config.yaml
 * (acn-cilium-config). Settings that no page mentions are left out.
 */
const ciliumConfig: Readonly<Record<string, string>> = {
  'auto-direct-node-routes': 'false',
  'bpf-lb-acceleration': 'disabled',
  'bpf-lb-mode': 'snat',
  'bpf-lb-sock': 'false',
  'cluster-id': '0',
  'cluster-name': 'default',
  'cni-exclusive': 'false',
  'datapath-mode': 'veth',
  'enable-bgp-control-plane': 'false',
  'enable-endpoint-health-checking': 'false',
  'enable-endpoint-routes': 'true',
  'enable-health-check-nodeport': 'true',
  'enable-host-legacy-routing': 'true',
  'enable-hubble': 'false',
  'enable-internal-traffic-policy': 'true',
  'enable-ipv4': 'true',
  'enable-ipv4-masquerade': 'false',
  'enable-ipv6': 'false',
  'enable-ipv6-masquerade': 'false',
  'enable-l7-proxy': 'false',
  'enable-lb-ipam': 'false',
  'enable-local-node-route': 'false',
  'enable-local-redirect-policy': 'true',
  'enable-policy': 'default',
  'enable-session-affinity': 'true',
  'enable-source-ip-verification': 'true',
  'enable-tcx': 'false',
  'external-envoy-proxy': 'false',
  'identity-allocation-mode': 'crd',
  'install-iptables-rules': 'true',
  ipam: 'delegated-plugin',
  'kube-proxy-replacement': 'true',
  'kube-proxy-replacement-healthz-bind-address': '0.0.0.0:10256',
  'local-router-ipv4': '169.254.23.0',
  'monitor-aggregation': 'medium',
  'routing-mode': 'native',
  'tofqdns-endpoint-max-ip-per-hostname': '1000',
  'tofqdns-min-ttl': '3600',
};

/**
 * Azure/azure-container-networking, …/v1.18/ebpf/overlay/static/azure-ip-masq-agent-config-reconciled.yaml
 * (acn-ip-masq-config): name, label, key and form; that the range is the VNet's outside overlay mode is assumed.
 */
function ipMasqAgent({ profile, plan }: Cluster): KubeObject {
  const kept = profile.mode === 'overlay' ? plan.podRange : plan.nodeSubnet;
  const text = ['MasqLinkLocal: true', 'NonMasqueradeCIDRs:', `- ${kept}`, ''].join('\n');
  const name = 'azure-ip-masq-agent-config-reconciled';
  return configMap(name, { 'ip-masq-agent-reconciled': text }, { component: 'ip-masq-agent' });
}

function configMap(
  name: string,
  data: Readonly<Record<string, string>>,
  labels?: Record<string, string>,
): KubeObject {
  const metadata = { name, namespace: 'kube-system', ...(labels ? { labels } : {}) };
  return { apiVersion: 'v1', kind: 'ConfigMap', metadata, data };
}
