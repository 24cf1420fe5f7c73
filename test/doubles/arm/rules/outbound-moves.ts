import type { ErrorDetail } from '../reply.ts';

/** The moves that AKS documents, from a type to the types it may become: in the network that AKS manages, and in your own. */
const moves: Readonly<Record<'managed' | 'own', Readonly<Record<string, readonly string[]>>>> = {
  managed: {
    loadBalancer: ['managedNATGateway', 'none'],
    managedNATGateway: ['none'],
    none: ['loadBalancer', 'managedNATGateway'],
  },
  own: {
    loadBalancer: ['userAssignedNATGateway', 'userDefinedRouting', 'none'],
    userAssignedNATGateway: ['loadBalancer', 'userDefinedRouting', 'none'],
    userDefinedRouting: ['loadBalancer', 'userAssignedNATGateway', 'none'],
    none: ['loadBalancer', 'userAssignedNATGateway', 'userDefinedRouting'],
  },
};

/**
 * The error for a change of the outbound type that the tables of
 * https://learn.microsoft.com/azure/aks/egress-outboundtype do not list; preview types are left out. The wording is ours.
 */
export function outboundMoveProblem(
  from: string | undefined,
  to: string,
  network: 'managed' | 'own',
): ErrorDetail | undefined {
  if (from === undefined || from === to || moves[network][from]?.includes(to)) return undefined;
  return {
    code: 'BadRequest',
    message: `Outbound type ${from} cannot be changed to ${to} in ${network === 'own' ? 'a custom' : 'a managed'} virtual network.`,
    target: 'networkProfile.outboundType',
  };
}
