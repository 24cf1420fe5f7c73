import { checkCilium } from './check-cilium.ts';
import { checkKubernetes } from './check-kubernetes.ts';
import { titleOf } from './cilium.ts';
import { PolicyError } from './error.ts';
import type { PolicyObject, World } from './model.ts';

/** Refuses a policy the API server or the engine would refuse, and Cilium kinds where Cilium does not enforce. */
export function checkPolicy(world: World, policy: PolicyObject): void {
  if (policy.kind === 'NetworkPolicy') {
    checkKubernetes(world, policy);
    return;
  }
  if (policy.kind !== 'CiliumNetworkPolicy' && policy.kind !== 'CiliumClusterwideNetworkPolicy') {
    const { kind } = policy as { readonly kind: string };
    throw new PolicyError(`"${kind}" is no policy kind: expected NetworkPolicy or one of Cilium's kinds.`);
  }
  if (world.engine !== 'cilium') {
    throw new PolicyError(
      `${titleOf(policy)}: ${world.engine} does not read Cilium policies, so it has no effect. ` +
        'Write a NetworkPolicy, or set the engine to cilium.',
    );
  }
  checkCilium(world, policy);
}
