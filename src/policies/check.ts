import { checkCilium } from './check-cilium.ts';
import { checkKubernetes } from './check-kubernetes.ts';
import { titleOf } from './cilium.ts';
import { PolicyError, refuse } from './error.ts';
import type { PolicyObject, World } from './model.ts';

/** Refuses a policy the API server or the engine would refuse, and Cilium kinds where Cilium does not enforce. */
export function checkPolicy(world: World, policy: PolicyObject): void {
  const { kind, metadata, ...body } = policy;
  checkNulls(`${kind} ${metadata?.name}, `, body);
  if (policy.kind === 'NetworkPolicy') {
    checkKubernetes(world, policy);
    return;
  }
  if (policy.kind !== 'CiliumNetworkPolicy' && policy.kind !== 'CiliumClusterwideNetworkPolicy') {
    throw new PolicyError(
      `"${String(kind)}" is no policy kind: expected NetworkPolicy or one of Cilium's kinds.`,
    );
  }
  if (world.engine !== 'cilium') {
    throw new PolicyError(
      `${titleOf(policy)}: ${world.engine} does not read Cilium policies, so it has no effect. ` +
        'Write a NetworkPolicy, or set the engine to cilium.',
    );
  }
  checkCilium(world, policy);
}

/** A field left blank in YAML is null. To API servers a blank selector is every pod, a blank list no rule: ask which. */
function checkNulls(where: string, value: unknown): void {
  if (value === null) refuse(where, 'a value: write {} or [], or leave the field out', null);
  if (typeof value !== 'object') return;
  for (const [key, inner] of Object.entries(value)) {
    const dot = where.endsWith(' ') ? '' : '.';
    checkNulls(Array.isArray(value) ? `${where}[${key}]` : `${where}${dot}${key}`, inner);
  }
}
