/**
 * What an agent's configuration changes about policy; the names are those of the `cilium-config` ConfigMap. Other
 * engines read none of it.
 */
export interface Settings {
  /** The minor of Cilium: 1.19 ignores one more label and refuses label requirements. */
  readonly cilium: '1.18' | '1.19';
  /** `policy-default-local-cluster`: selectors that name no cluster mean the own one, which no outside address has. */
  readonly policyDefaultLocalCluster: boolean;
  /** `enable-non-default-deny-policies`: without it `enableDefaultDeny` is not read. */
  readonly nonDefaultDenyPolicies: boolean;
  /** `enable-node-selector-labels`: without it `fromNodes` and `toNodes` are refused. */
  readonly nodeSelectorLabels: boolean;
  /** `enable-host-firewall`: without it `nodeSelector` policies have no effect. */
  readonly hostFirewall: boolean;
  /** `enable-l7-proxy`: without it rules about content are refused. */
  readonly l7Proxy: boolean;
  /** `enable-sctp`: without it the dataplane drops SCTP, whatever policies say. */
  readonly sctp: boolean;
  /** `enable-ipv6`: outside addresses then have a label of their family. */
  readonly ipv6: boolean;
}

/**
 * What Microsoft tests Cilium 1.18 and 1.19 with, and Cilium's default where its file is silent (`hostFirewall`):
 * https://github.com/Azure/azure-container-networking/blob/cbd7560cfc18572a7182d30a68e882b6107c004c/test/integration/manifests/cilium/v1.19/cilium-config/cilium-config.yaml
 * One value differs: that file has no proxy. Who writes rules about content has Advanced Container Networking
 * Services, which bring one, and whoever has not is told by AKS, not by the agent.
 */
export const testedSettings: Settings = {
  cilium: '1.19',
  policyDefaultLocalCluster: false,
  nonDefaultDenyPolicies: true,
  nodeSelectorLabels: false,
  hostFirewall: false,
  l7Proxy: true,
  sctp: false,
  ipv6: false,
};

/** The settings of a world: those it names, and Microsoft's tested ones. */
export function settingsOf({ settings }: { readonly settings?: Partial<Settings> }): Settings {
  return settings === undefined ? testedSettings : { ...testedSettings, ...settings };
}
