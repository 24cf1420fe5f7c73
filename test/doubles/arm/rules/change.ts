import { facts } from '../../../../src/aks/limits.ts';
import { olderThan } from '../../../../src/aks/version.ts';
import { ipamOf, type State } from '../../../../src/aks/scenario.ts';
import type { NetworkProfile, PolicyEngine, Scenario } from '../../../../src/aks/scenario.ts';
import { judge, type Finding } from '../../../../src/aks/rules/index.ts';
import { asObject, asObjects, asText, type JsonObject } from '../json.ts';
import type { ErrorDetail } from '../reply.ts';

/** A managed cluster with the network profile that counts: as stored, or as it would be after an update. */
export interface ClusterState {
  readonly body: JsonObject;
  readonly network: JsonObject;
}

/**
 * The error with which AKS refuses to make one cluster out of another: the rules on changes in src/aks/rules, each with
 * its source, and https://learn.microsoft.com/azure/aks/update-azure-cni on node auto-provisioning. Of the wordings only
 * that on policy engines is the service's (https://github.com/Azure/AKS/issues/4006). A move from Cilium back is refused
 * because no source describes it, not because one says so.
 */
export function changeProblem(before: ClusterState, after: ClusterState): ErrorDetail | undefined {
  const from = stateOf(before);
  const to = stateOf(after);
  const properties = asObject(before.body['properties']);
  const version = asText(properties['currentKubernetesVersion']);
  const identity = asText(asObject(before.body['identity'])['type']);
  const scenario: Scenario = {
    change: { from, to },
    pools: poolsOf(before),
    ...(version === undefined ? {} : { kubernetesVersion: version }),
    ...(identity === 'SystemAssigned' || identity === 'UserAssigned' ? { identity } : {}),
  };
  const [finding] = judge(scenario);
  return (
    (finding && refusal(finding, from)) ?? oldEngine(version, from, to) ?? provisioning(properties, from, to)
  );
}

function refusal({ rule, message }: Finding, { ipam }: State): ErrorDetail {
  const known = rule.id === 'overlay-update-policy' && ipam === 'node subnet' && /policy/.test(message);
  return {
    code: 'BadRequest',
    message: known
      ? 'Cannot update cluster to Azure CNI Overlay while using network policies with Azure CNI v1'
      : message,
    target: 'networkProfile',
  };
}

/** Installing or removing Calico or Azure NPM before that version: refused since the release of 2026-05-29 (aks-release-notes). */
function oldEngine(version: string | undefined, from: State, to: State): ErrorDetail | undefined {
  const engine = [from.policy, to.policy].some((policy) => policy === 'azure' || policy === 'calico');
  const minimum = facts['k8s-min-policy-engine-change'].value;
  if (!engine || from.policy === to.policy || version === undefined || !olderThan(version, minimum))
    return undefined;
  return {
    code: 'BadRequest',
    message: `Upgrade to Kubernetes ${minimum} before the network policy engine changes, found ${version}.`,
    target: 'networkProfile.networkPolicy',
  };
}

function provisioning(properties: JsonObject, from: State, to: State): ErrorDetail | undefined {
  const automatic = asObject(properties['nodeProvisioningProfile'])['mode'] === 'Auto';
  if (!automatic || to.dataplane !== 'cilium' || from.dataplane === 'cilium') return undefined;
  return {
    code: 'BadRequest',
    message: 'Disable node auto-provisioning before the update to the Cilium dataplane.',
    target: 'nodeProvisioningProfile.mode',
  };
}

function stateOf({ body, network }: ClusterState): State {
  const ipam = ipamOf({ network: network as NetworkProfile, pools: poolsOf({ body, network }) });
  const dataplane = asText(network['networkDataplane']) as State['dataplane'];
  const policy = asText(network['networkPolicy']) as PolicyEngine | undefined;
  // The range that the client states: az sends none for Node Subnet, and the service's default is not a statement.
  const stated = asText(asObject(asObject(body['properties'])['networkProfile'])['podCidr']);
  return {
    ipam: ipam ?? 'node subnet',
    ...(dataplane === undefined ? {} : { dataplane }),
    ...(policy === undefined ? {} : { policy }),
    ...(stated === undefined ? {} : { podCidr: stated }),
  };
}

function poolsOf({ body }: ClusterState): NonNullable<Scenario['pools']> {
  return asObjects(asObject(body['properties'])['agentPoolProfiles']).map((pool) => {
    const podSubnet = asText(pool['podSubnetID']);
    return {
      name: String(pool['name']),
      os: pool['osType'] === 'Windows' ? 'Windows' : 'Linux',
      count: Number(pool['count'] ?? 1),
      ...(podSubnet === undefined ? {} : { podSubnet }),
    };
  });
}
