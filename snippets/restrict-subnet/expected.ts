import { parseParameters } from '../../src/aks/parameters.ts';
import type { Expected, Tree } from '../../src/snippet/expected/model.ts';

const { nodeSubnetCidr, podCidr } = parseParameters();
const both = [nodeSubnetCidr, podCidr];

/** One rule for each direction, over all ports and protocols. */
export function list(): readonly Expected[] {
  return [
    {
      part: {
        form: 'json',
        holds: [entry('AllowClusterIn', 'Inbound'), entry('AllowClusterOut', 'Outbound')],
      },
      origin: { kind: 'recorded' },
    },
  ];
}

function entry(name: string, direction: string): Tree {
  return { name, direction, access: 'Allow', protocol: '*', from: both, to: both, ports: '*' };
}
