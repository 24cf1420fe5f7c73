import { existsSync } from 'node:fs';
import { toolPath } from '../tools/versions.ts';
import { execute } from './execute.ts';
import type { RunState } from './state.ts';
import type { Workshop } from './workshop.ts';

/** What runs in the cluster, as Azure and the cluster say it; absent where neither could be asked. */
export interface ClusterVersions {
  readonly kubernetes?: string;
  readonly nodeImage?: string;
  readonly cilium?: string;
}

/** The groups of nodes that AKS really made, and the versions in them. */
export interface Inspection {
  readonly nodeGroups: readonly string[];
  readonly cluster: ClusterVersions;
}

interface ListedCluster {
  readonly nodeResourceGroup?: string;
  readonly currentKubernetesVersion?: string;
  readonly agentPoolProfiles?: readonly { readonly nodeImageVersion?: string }[];
}

/** Asks what is in the group before it is deleted; what cannot be asked is left out, never guessed. */
export async function inspect(shop: Workshop, state: RunState, signal: AbortSignal): Promise<Inspection> {
  const words = ['aks', 'list', '--resource-group', state.group, '--subscription', state.subscription.id];
  const { status, stdout } = await shop.az(words, 120, signal);
  const clusters = status === 0 ? (JSON.parse(stdout || '[]') as readonly ListedCluster[]) : [];
  const listed = clusters.flatMap(({ nodeResourceGroup }) => nodeResourceGroup ?? []);
  const [first] = clusters;
  const nodeImage = first?.agentPoolProfiles?.[0]?.nodeImageVersion;
  const cilium = first ? await ciliumVersion(shop, signal) : undefined;
  return {
    nodeGroups: [...new Set([...state.nodeGroups, ...listed])],
    cluster: {
      ...(first?.currentKubernetesVersion ? { kubernetes: first.currentKubernetesVersion } : {}),
      ...(nodeImage ? { nodeImage } : {}),
      ...(cilium ? { cilium } : {}),
    },
  };
}

/** The tag of the agent's image; undefined where there is no Cilium, or no kubeconfig yet. */
async function ciliumVersion(shop: Workshop, signal: AbortSignal): Promise<string | undefined> {
  // Without a kubeconfig kubectl would ask whatever listens on localhost:8080.
  if (!existsSync(shop.env['KUBECONFIG'] ?? '')) return undefined;
  const path = 'jsonpath={.spec.template.spec.containers[?(@.name=="cilium-agent")].image}';
  const words = ['get', 'daemonset', 'cilium', '--namespace', 'kube-system', '--output', path];
  const given = { env: shop.env, cwd: shop.dir, seconds: 60, signal };
  const { status, stdout } = await execute(toolPath('kubectl'), words, given);
  return status === 0 ? /:v?(\d[^@\s]*)/.exec(stdout)?.[1] : undefined;
}
