import { notApplicable, verdictOf, type Rule } from './rule.ts';

const disabled = 'service.beta.kubernetes.io/azure-disable-load-balancer-floating-ip';

/** A load balancer sends to the port of the Service, so an NSG lets that port in. */
export const loadBalancerOpenings: Rule = {
  id: 'load-balancer-openings',
  group: 'expose',
  title: 'The firewall opens the node port, the packets come to the Service port',
  happens:
    'AKS uses floating IP: a packet reaches the node with the address of the frontend and the port of the Service, as the client sent it. The node port is for the health probe. With the annotation that disables floating IP, the packet is for node address and node port.',
  notice: 'The backend is healthy, and clients time out.',
  fix: 'In an NSG of your own on the subnet, allow the address of the frontend and the port of the Service.',
  sources: ['cpa-loadbalancer', 'azure-floating-ip'],
  bad: {
    services: [{ name: 'web', ports: [{ port: 443, nodePort: 30443 }] }],
    openings: [{ from: 'Internet', port: 30443 }],
  },
  good: {
    services: [{ name: 'web', ports: [{ port: 443, nodePort: 30443 }] }],
    openings: [{ from: 'Internet', port: 443 }],
  },
  judge: ({ services, openings }) => {
    if (!services?.length || !openings) return notApplicable;
    const open = openings.filter(({ from }) => from === 'Internet').map(({ port }) => port);
    const wanted = services.flatMap(({ name, annotations, ports }) =>
      ports.map(({ port, nodePort }) => ({
        name,
        port: annotations?.[disabled] === 'true' ? (nodePort ?? port) : port,
      })),
    );
    const shut = wanted.find(({ port }) => !open.includes('*') && !open.includes(port));
    return verdictOf(
      shut && {
        where: 'openings',
        expected: `port ${shut.port} from the internet for Service ${shut.name}`,
        found: open.length > 0 ? `only ${open.join(', ')}` : 'none',
        fix: 'Open the port that the packet carries.',
      },
    );
  },
};
