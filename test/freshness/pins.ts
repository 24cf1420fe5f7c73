import { readFileSync } from 'node:fs';
import { ciliumVersion } from '../../snippets/create-byo-cni/helm.ts';
import { snippet, snippetIds } from '../../snippets/registry.ts';
import { versions } from '../../src/author/tables/tools.ts';
import { defaultVersion } from '../doubles/arm/clusters/node-pools.ts';
import { serverVersion } from '../doubles/kubernetes/api/discovery.ts';
import { recordings } from '../../src/proof/recordings.ts';
import { journeyRecordings } from '../journeys/recordings.ts';

/** A version that the repository fixes and that ages. */
export interface Pin {
  readonly kind: 'kubernetes' | 'kubectl' | 'cilium' | 'api' | 'tool';
  /** What is pinned, and where. */
  readonly what: string;
  readonly version: string;
}

/** Every pin, read from the modules that use it. */
export function gatherPins(): readonly Pin[] {
  return [
    {
      kind: 'kubernetes',
      what: 'Kubernetes API double (test/doubles/kubernetes/api/discovery.ts)',
      version: serverVersion,
    },
    {
      kind: 'kubernetes',
      what: 'ARM double (test/doubles/arm/clusters/node-pools.ts)',
      version: defaultVersion,
    },
    ...snippetPins(),
    { kind: 'cilium', what: 'Cilium chart (snippets/create-byo-cni/helm.ts)', version: ciliumVersion },
    { kind: 'kubectl', what: 'kubectl (src/author/tables/tools.ts)', version: versions.kubectl },
    { kind: 'tool', what: 'az (src/author/tables/tools.ts)', version: versions.az },
    { kind: 'tool', what: 'helm (src/author/tables/tools.ts)', version: versions.helm },
    ...apiPins(),
  ];
}

/** The Kubernetes versions that snippets ask for; empty while they leave the choice to AKS. */
export function snippetPins(): readonly Pin[] {
  return snippetIds.flatMap((id) =>
    snippet(id).faces.flatMap(({ kind, text }) =>
      [...text.matchAll(/(?:--kubernetes-version|kubernetesVersion:)[\s='"]*(\d[\d.]*)/g)].map(
        ([, version]): Pin => ({
          kind: 'kubernetes',
          what: `snippet ${id} (${kind})`,
          version: version ?? '',
        }),
      ),
    ),
  );
}

/** The day of the oldest recording. */
export function recordedOn(): string {
  return recordings().at(-1)?.date ?? '';
}

function apiPins(): readonly Pin[] {
  const sent = journeyRecordings().flatMap(({ steps }) => steps.flatMap(({ arm }) => arm));
  const clusters = sent
    .filter(({ path }) => /\/managedClusters\//i.test(path))
    .map(({ apiVersion }) => apiVersion);
  const az = [...new Set(clusters)].map((version): Pin => ({
    kind: 'api',
    what: 'API version of az for clusters',
    version,
  }));
  return [
    ...az,
    { kind: 'api', what: 'API version of @pulumi/azure-native for clusters', version: pulumiApiVersion() },
  ];
}

/** Pulumi says its default version only in the comment above the resource. */
function pulumiApiVersion(): string {
  const file = 'node_modules/@pulumi/azure-native/containerservice/managedCluster.d.ts';
  const found = /Uses Azure REST API version (\d{4}-\d{2}-\d{2}(?:-preview)?)/.exec(
    readFileSync(file, 'utf8'),
  );
  if (found?.[1]) return found[1];
  throw new Error(
    `${file}: expected "Uses Azure REST API version …" in a comment, found none. Look where the SDK says it now.`,
  );
}
