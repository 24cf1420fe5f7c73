import type { INetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicy';
import { checkRule } from './check-cilium.ts';
import { checkKubernetes } from './check-kubernetes.ts';
import { known } from './check-world.ts';
import { rulesOf, scopeOf } from './cilium.ts';
import { cut, PolicyError, refuse, refuseAsAgent, shown } from './error.ts';
import { namespaceOf } from './kubernetes.ts';
import type { PolicyObject, World } from './model.ts';
import { settingsOf } from './settings.ts';
import { ciliumPolicy } from './shape-cilium.ts';
import { networkPolicy } from './shape-kubernetes.ts';
import { isMapping } from './shape.ts';

/** Refuses a policy the API server or the engine would refuse, and Cilium kinds where Cilium does not enforce. */
export function checkPolicy(world: World, policy: PolicyObject): void {
  const title = titleOfAny(policy);
  const names = world.namespaces.map(({ name }) => name);
  if (policy.kind === 'NetworkPolicy') {
    networkPolicy(title, policy);
    checkKubernetes(title, policy);
    checkBlocks(world, title, policy);
    checkWholeRanges(world, title, policy);
    known(title, 'namespace', namespaceOf(policy), names);
    return;
  }
  if (world.engine !== 'cilium') {
    throw new PolicyError(
      `${title}: ${world.engine} does not read Cilium policies, so it has no effect. ` +
        'Write a NetworkPolicy, or set the engine to cilium.',
    );
  }
  const settings = settingsOf(world);
  ciliumPolicy(policy.kind, settings)(title, policy);
  const scope = scopeOf(policy);
  if (scope !== undefined) known(title, 'namespace', scope, names);
  if (policy.spec === undefined && policy.specs === undefined) {
    refuseAsAgent(title, `Invalid ${policy.kind} spec(s): empty policy`);
  }
  for (const { path, rule } of rulesOf(policy)) {
    checkRule(`${title}, ${path === '' ? 'spec' : path.slice(0, -1)}`, rule, scope !== undefined, settings);
  }
  checkWholeRanges(world, title, policy);
}

/**
 * Cilium 1.18 on a cluster without IPv6 takes `::/0` for addresses of IPv4 in some fields and for none in others, so what
 * it opens is not modelled.
 */
function checkWholeRanges(world: World, title: string, policy: PolicyObject): void {
  const { spec, specs }: { readonly spec?: unknown; readonly specs?: unknown } = policy;
  const { cilium, ipv6 } = settingsOf(world);
  if (world.engine !== 'cilium' || cilium !== '1.18' || ipv6) return;
  if (JSON.stringify([spec, specs]).includes('"::/0"')) {
    refuse(title, 'no range of IPv6 on Cilium 1.18 without enable-ipv6', '::/0', 'model');
  }
}

/** Where selectors mean their own cluster, Cilium 1.18 makes one beside each ipBlock and then refuses the pair. */
function checkBlocks(world: World, title: string, { spec = {} }: INetworkPolicy): void {
  const { cilium, policyDefaultLocalCluster } = settingsOf(world);
  if (world.engine !== 'cilium' || cilium !== '1.18' || !policyDefaultLocalCluster) return;
  const index = (spec.ingress ?? []).findIndex(({ from = [] }) => from.some(({ ipBlock }) => ipBlock));
  if (index < 0) return;
  refuseAsAgent(
    `${title}, spec.ingress[${index}]`,
    'combining FromEndpoints and FromCIDRSet is not supported yet',
  );
}

const kinds = ['NetworkPolicy', 'CiliumNetworkPolicy', 'CiliumClusterwideNetworkPolicy'];

/** What to call a policy of which nothing is known yet. */
function titleOfAny(policy: unknown): string {
  if (!isMapping(policy)) refuse('policies', 'a mapping with a kind', policy, 'model');
  const { kind, metadata } = policy;
  if (typeof kind !== 'string' || !kinds.includes(kind)) {
    const found = typeof kind === 'string' ? shown(kind) : 'This';
    throw new PolicyError(`${found} is no policy kind: expected NetworkPolicy or one of Cilium's kinds.`);
  }
  const { name, namespace } = isMapping(metadata) ? metadata : {};
  const own = typeof name === 'string' && name !== '' ? name : 'without a name';
  const scope = typeof namespace === 'string' ? namespace : 'default';
  return `${kind} ${kind.includes('Clusterwide') ? '' : `${cut(scope)}/`}${cut(own)}`;
}
