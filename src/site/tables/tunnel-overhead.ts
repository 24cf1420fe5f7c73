import { facts } from '../../aks/limits.ts';
import {
  innerHeaders,
  largestGeneveHeader,
  tunnelOverhead,
  type Underlay,
} from '../../aks/tunnel-overhead.ts';
import type { SizeTable } from './size-table.ts';

const underlays = ['ipv4', 'ipv6'] as const satisfies readonly Underlay[];

/** MTU of the node's interface, and the size of a small packet, that the table counts with. */
const example = { mtu: 1500, small: 200 } as const;

/** What VXLAN and Geneve cost in bytes, added up from their headers. */
export function tunnelOverheadTable(): SizeTable {
  const header = facts['vxlan-header-bytes'].value;
  const each = (bytes: (underlay: Underlay) => string): readonly string[] => underlays.map(bytes);
  const cost = (underlay: Underlay): number => tunnelOverhead(underlay, header);
  return {
    caption: 'Bytes that a tunnel adds, VXLAN or Geneve without options',
    columns: ['Part', 'Over IPv4', 'Over IPv6'],
    rows: [
      ['Outer IP header', ...each((underlay) => `${innerHeaders[underlay]}`)],
      ['Outer UDP header', ...each(() => `${innerHeaders.udp}`)],
      ['VXLAN or Geneve header', ...each(() => `${header}`)],
      ['Inner Ethernet header', ...each(() => `${innerHeaders.ethernet}`)],
      ['Together', ...each((underlay) => `${cost(underlay)}`)],
      [
        `MTU left where the node has ${example.mtu}`,
        ...each((underlay) => `${example.mtu - cost(underlay)}`),
      ],
      [
        `Share of a full packet of ${example.mtu}`,
        ...each((underlay) => share(cost(underlay) / example.mtu)),
      ],
      [
        `On top of a small packet of ${example.small}`,
        ...each((underlay) => share(cost(underlay) / example.small)),
      ],
      [
        'Geneve with all options',
        ...each((underlay) => `${tunnelOverhead(underlay, largestGeneveHeader())}`),
      ],
    ],
  };
}

function share(part: number): string {
  return `${(part * 100).toFixed(1)} %`;
}
