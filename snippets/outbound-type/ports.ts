/** Ports of each node in the example; a multiple of 8 (source id aks-standard-load-balancer). */
export const outboundPorts = 4000;

/** Outbound addresses of the load balancer in the example. */
export const outboundAddresses = 7;
