/** ARM's networkProfile properties by their names in azurerm's network_profile (source tf-azurerm-docs, release 5.2.0). */
export const networkProfileNames = {
  network_plugin: 'networkPlugin',
  network_plugin_mode: 'networkPluginMode',
  network_data_plane: 'networkDataplane',
  network_policy: 'networkPolicy',
  network_mode: 'networkMode',
  pod_cidr: 'podCidr',
  pod_cidrs: 'podCidrs',
  service_cidr: 'serviceCidr',
  service_cidrs: 'serviceCidrs',
  dns_service_ip: 'dnsServiceIP',
  ip_versions: 'ipFamilies',
  outbound_type: 'outboundType',
  load_balancer_sku: 'loadBalancerSku',
  load_balancer_profile: 'loadBalancerProfile',
  nat_gateway_profile: 'natGatewayProfile',
  advanced_networking: 'advancedNetworking',
} as const satisfies Readonly<Record<string, string>>;

/** The same for an agent pool and azurerm's default_node_pool, as far as the facts of a task go. */
export const nodePoolNames = {
  name: 'name',
  type: 'type',
  node_count: 'count',
  vnet_subnet_id: 'vnetSubnetID',
  pod_subnet_id: 'podSubnetID',
} as const satisfies Readonly<Record<string, string>>;
