import { stringify } from 'yaml';

/** What a kubeconfig names: the group and name of the cluster, and the URL of its API server. */
export interface KubeconfigInput {
  readonly group: string;
  readonly cluster: string;
  readonly server: string;
}

/** A kubeconfig with a token user, named as AKS names cluster, context and user. */
export function kubeconfig({ group, cluster, server }: KubeconfigInput): string {
  const user = `clusterUser_${group}_${cluster}`;
  return stringify({
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [{ name: cluster, cluster: { server } }],
    contexts: [{ name: cluster, context: { cluster, user } }],
    'current-context': cluster,
    preferences: {},
    users: [{ name: user, user: { token: 'double' } }],
  });
}
