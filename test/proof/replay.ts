import { authorizationRoutes } from '../doubles/arm/authorization.ts';
import { clusterRoutes } from '../doubles/arm/clusters/routes.ts';
import { groupRoutes } from '../doubles/arm/groups.ts';
import { networkRoutes } from '../doubles/arm/networks.ts';
import { createRouter } from '../doubles/arm/router.ts';
import { securityGroupRoutes } from '../doubles/arm/security-groups.ts';
import { createStore } from '../doubles/arm/store.ts';
import type { ArmRequest } from '../doubles/arm/recorder.ts';
import type { JourneyRecording } from '../journeys/recording.ts';

interface Cluster {
  readonly name: string;
  readonly properties: Record<string, unknown>;
}

/** The routes of an ARM double without az or a server, and what is stored in it. */
export function armReplay(onCluster: (cluster: Cluster) => void = () => undefined): {
  readonly statusOf: (request: ArmRequest) => number;
  readonly ids: () => readonly string[];
} {
  const store = createStore();
  const clusters = clusterRoutes(store, { kubernetesServer: () => 'http://127.0.0.1:1', onCluster });
  const routes = [
    ...groupRoutes(store),
    ...networkRoutes(store),
    ...securityGroupRoutes(store),
    ...clusters,
    ...authorizationRoutes(store),
  ];
  const route = createRouter(routes, store);
  const statusOf = ({ method, path, apiVersion, body }: ArmRequest): number =>
    route({ method, path, query: new URLSearchParams({ 'api-version': apiVersion }), body }).status;
  return { statusOf, ids: () => store.ids() };
}

/**
 * What the ARM double says now to the requests of a recording, in their order and without az: a status other than the
 * recorded one, and resources that nothing deleted. A request that was edited, dropped or added moves later answers.
 */
export function replayFaults({ journey, before = [], steps }: JourneyRecording): readonly string[] {
  const { statusOf, ids } = armReplay();
  const all = [{ snippet: 'the cluster before it', arm: before }, ...steps];
  const faults = all.flatMap(({ snippet, arm }) =>
    arm.flatMap((request) => {
      const { method, path, status } = request;
      const found = statusOf(request);
      return found === status
        ? []
        : [
            `${journey}, ${snippet}: ${method} ${path}: recorded ${status}, but the double answers ${found}. Run npm run record -- ${journey}.`,
          ];
    }),
  );
  const left = ids().map((id) => `${journey}: ${id} is left when the journey ends. End it with clean-up.`);
  return [...faults, ...left];
}
