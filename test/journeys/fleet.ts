import {
  startKubernetesDouble,
  type ClusterProfile,
  type ExecCall,
  type KubernetesDouble,
  type KubernetesRequest,
} from '../doubles/kubernetes/index.ts';

/** One Kubernetes double for each cluster of a journey, since clusters that live side by side share nothing. */
export interface Fleet {
  /** The addresses of all doubles; the first cluster has the first. */
  readonly urls: readonly string[];
  /** The address of a cluster; throws for one that was never created. */
  urlOf(cluster: string): string;
  /** Replaces what a cluster holds; the first time it also takes a double for the cluster. */
  seed(profile: ClusterProfile): void;
  /** By cluster, in the order in which the clusters were created. */
  requests(): readonly KubernetesRequest[];
  execs(): readonly ExecCall[];
  clear(): void;
  stop(): Promise<void>;
}

/** Starts doubles for so many clusters; a journey that creates more fails. */
export async function startFleet(size: number): Promise<Fleet> {
  const doubles = await Promise.all(Array.from({ length: size }, () => startKubernetesDouble()));
  const names: string[] = [];
  const doubleOf = (name: string): KubernetesDouble => {
    const double = names.includes(name) ? doubles[names.indexOf(name)] : undefined;
    if (!double)
      throw new Error(`fleet: no double for cluster "${name}"; there are ${size}, for ${names.join(', ')}.`);
    return double;
  };
  return {
    urls: doubles.map(({ url }) => url),
    urlOf: (cluster) => doubleOf(cluster).url,
    seed: (profile) => {
      if (!names.includes(profile.name)) names.push(profile.name);
      doubleOf(profile.name).seed(profile);
    },
    requests: () => doubles.flatMap((double) => double.requests()),
    execs: () => doubles.flatMap((double) => double.execs()),
    clear: () => doubles.forEach((double) => double.clear()),
    stop: async () => void (await Promise.all(doubles.map((double) => double.stop()))),
  };
}
