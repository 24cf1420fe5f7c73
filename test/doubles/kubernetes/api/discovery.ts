import { groupVersion, type Kind } from '../kinds.ts';
import { noSuchPath, ok, type Reply } from './reply.ts';

const verbs = ['create', 'delete', 'get', 'list', 'patch', 'update', 'watch'];

/** What `kubectl get all` shows. */
const inAll = ['DaemonSet', 'Deployment', 'Pod', 'ReplicaSet', 'Service'];

/** The server's version: AKS's newest 1.35 patch in the Azure/AKS CHANGELOG.md of 2026-08-07 (aks-release-notes). */
export const serverVersion = 'v1.35.6';

/** Answers `/version`, `/api`, `/apis` and the resource lists below them; undefined for other paths. */
export function discovery(path: string, kinds: readonly Kind[]): Reply | undefined {
  if (path === '/version') return ok(version());
  if (path === '/readyz' || path === '/livez' || path === '/healthz')
    return { status: 200, body: 'ok', text: true };
  if (path === '/api') return ok({ kind: 'APIVersions', apiVersion: 'v1', versions: ['v1'] });
  if (path === '/apis') return ok({ kind: 'APIGroupList', apiVersion: 'v1', groups: groups(kinds) });
  const list = /^\/(?:api\/(v1)|apis\/([^/]+\/[^/]+))$/.exec(path);
  if (list) return resourceList(list[1] ?? list[2] ?? '', kinds);
  const group = /^\/apis\/([^/]+)$/.exec(path);
  return group ? ok(groups(kinds).find((candidate) => candidate.name === group[1]) ?? {}) : undefined;
}

function version(): object {
  const [, major, minor] = /^v(\d+)\.(\d+)/.exec(serverVersion) ?? [];
  return { major, minor, gitVersion: serverVersion, gitCommit: '', platform: 'linux/amd64' };
}

function groups(kinds: readonly Kind[]): { name: string }[] {
  const names = [...new Set(kinds.map((kind) => kind.group))].filter(Boolean);
  return names.map((name) => {
    const kind = kinds.find((candidate) => candidate.group === name);
    const preferredVersion = { groupVersion: `${name}/${kind?.version}`, version: kind?.version };
    return { kind: 'APIGroup', apiVersion: 'v1', name, versions: [preferredVersion], preferredVersion };
  });
}

function resourceList(wanted: string, kinds: readonly Kind[]): Reply {
  const resources = kinds.filter((kind) => groupVersion(kind) === wanted).flatMap(resourcesOf);
  if (resources.length === 0) return noSuchPath();
  return ok({ kind: 'APIResourceList', apiVersion: 'v1', groupVersion: wanted, resources });
}

function resourcesOf(kind: Kind): object[] {
  const { kind: name, plural, shortNames, namespaced } = kind;
  const categories = inAll.includes(name) ? ['all'] : [];
  const singularName = name.toLowerCase();
  const resource = { name: plural, singularName, namespaced, kind: name, verbs, shortNames, categories };
  const parts = kind.subresources.map((part) => ({
    name: `${plural}/${part}`,
    singularName: '',
    namespaced,
    kind: name,
    verbs: ['create', 'get', 'patch', 'update'],
  }));
  return [resource, ...parts];
}
