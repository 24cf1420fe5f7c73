import { asObject } from '../json.ts';
import { notFound } from '../not-found.ts';
import { answer, type Call, type Reply } from '../reply.ts';
import type { Route } from '../router.ts';
import type { ResourceStore } from '../store.ts';
import { kubeconfig } from './kubeconfig.ts';
import { poolResource, poolsOf } from './node-pools.ts';
import { putCluster } from './put.ts';
import { putPool } from './put-pool.ts';
import { kubernetesVersions } from './versions.ts';

const clusterType = 'Microsoft.ContainerService/managedClusters';
const inGroup = `/subscriptions/{subscription}/resourceGroups/{group}/providers/${clusterType}`;
const cluster = `${inGroup}/{cluster}`;

const versionsOfRegion =
  '/subscriptions/{subscription}/providers/Microsoft.ContainerService/locations/{location}/kubernetesVersions';

/** What the routes of clusters need besides the store. */
export interface ClusterRouteOptions {
  /** The URL that the kubeconfig of a cluster names. */
  readonly kubernetesServer: (cluster: string) => string;
  /** Hears of each cluster that was created or updated. */
  readonly onCluster: (cluster: { name: string; properties: Record<string, unknown> }) => void;
}

/** Managed clusters: create, update, show, list, delete, node pools and user credentials; and the versions of a region. */
export function clusterRoutes(store: ResourceStore, options: ClusterRouteOptions): Route[] {
  const list = (call: Call): Reply => answer({ value: store.list(scopeOf(call.path), clusterType) });
  const stored = (handle: (found: Record<string, unknown>, call: Call) => Reply): Route['handle'] => {
    return (call) => {
      const id = call.path.split('/').slice(0, 9).join('/');
      const found = store.get(id);
      return found ? handle(found, call) : notFound(id);
    };
  };
  return [
    { method: 'PUT', template: cluster, handle: (call) => put(store, call, options) },
    { method: 'GET', template: cluster, handle: stored((found) => answer(found)) },
    {
      method: 'DELETE',
      template: cluster,
      handle: ({ path }) => ({ status: store.delete(path) ? 202 : 204 }),
    },
    { method: 'GET', template: inGroup, handle: list },
    { method: 'GET', template: `/subscriptions/{subscription}/providers/${clusterType}`, handle: list },
    { method: 'GET', template: versionsOfRegion, handle: () => answer({ values: kubernetesVersions() }) },
    { method: 'GET', template: `${cluster}/agentPools`, handle: stored(listPools) },
    {
      method: 'PUT',
      template: `${cluster}/agentPools/{pool}`,
      handle: stored((found, call) => putPool(store, found, call)),
    },
    { method: 'GET', template: `${cluster}/agentPools/{pool}`, handle: stored(showPool) },
    {
      method: 'POST',
      template: `${cluster}/listClusterUserCredential`,
      handle: stored((_, call) => credentials(call, options)),
    },
  ];
}

function put(store: ResourceStore, call: Call, options: ClusterRouteOptions): Reply {
  const reply = putCluster(store, call);
  const { name, properties } = asObject(reply.body);
  if (reply.status < 300) options.onCluster({ name: String(name), properties: asObject(properties) });
  return reply;
}

function listPools(found: Record<string, unknown>): Reply {
  return answer({ value: poolsOf(found).map((pool) => poolResource(String(found['id']), pool)) });
}

function showPool(found: Record<string, unknown>, { path, params }: Call): Reply {
  const pool = poolsOf(found).find(({ name }) => name === params['pool']);
  return pool ? answer(poolResource(String(found['id']), pool)) : notFound(path);
}

function credentials({ params }: Call, { kubernetesServer }: ClusterRouteOptions): Reply {
  const { group = '', cluster: name = '' } = params;
  const text = kubeconfig({ group, cluster: name, server: kubernetesServer(name) });
  return answer({ kubeconfigs: [{ name: 'clusterUser', value: Buffer.from(text).toString('base64') }] });
}

/** The subscription or group before `/providers/`. */
function scopeOf(path: string): string {
  return path.slice(0, path.toLowerCase().indexOf('/providers/'));
}
