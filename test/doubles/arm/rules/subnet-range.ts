import { contains, overlaps } from '../../../../src/aks/cidr.ts';
import type { ErrorDetail } from '../reply.ts';
import { isRange } from './ranges.ts';

/** A subnet that someone wants to store, and what it must fit. */
export interface SubnetRequest {
  readonly name: string;
  readonly prefixes: readonly string[];
  /** Ranges of the virtual network. */
  readonly space: readonly string[];
  readonly siblings: readonly { readonly name: string; readonly prefixes: readonly string[] }[];
}

/**
 * A subnet lies inside its virtual network and apart from its siblings:
 * https://learn.microsoft.com/azure/virtual-network/virtual-network-manage-subnet. The wording is ours.
 */
export function subnetProblem({ name, prefixes, space, siblings }: SubnetRequest): ErrorDetail | undefined {
  for (const prefix of prefixes) {
    if (!isRange(prefix)) return problem('InvalidCIDRNotation', name, `"${prefix}" is not CIDR notation`);
    if (!space.some((range) => contains(range, prefix)))
      return problem(
        'NetcfgInvalidSubnet',
        name,
        `${prefix} is outside the virtual network (${space.join(', ')})`,
      );
    const other = siblings.find((sibling) => sibling.prefixes.some((range) => overlaps(range, prefix)));
    if (other)
      return problem('NetcfgSubnetRangesOverlap', name, `${prefix} overlaps that of subnet '${other.name}'`);
  }
  return undefined;
}

function problem(code: string, name: string, reason: string): ErrorDetail {
  return { code, message: `Subnet '${name}' is not valid: its address range ${reason}.` };
}
