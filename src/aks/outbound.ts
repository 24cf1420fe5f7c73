/** Ports that one outbound address gives the load balancer's nodes (source id aks-standard-load-balancer). */
export const portsPerAddress = 64_000;

/** The example of this site: as many addresses, each node with as many ports; a multiple of 8 (same source). */
export const exampleAddresses = 7;
export const examplePorts = 4000;

/** Ports of one address of a NAT gateway, and the most addresses that one has (source id aks-nat-gateway). */
export const natPortsPerAddress = 64_512;
export const natAddresses = 16;

/** Nodes for which these addresses have ports, upgrades included (source id aks-standard-load-balancer). */
export function nodesWithPorts(addresses: number, portsPerNode: number): number {
  return Math.floor((addresses * portsPerAddress) / portsPerNode);
}
