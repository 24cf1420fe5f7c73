import type { JourneyRecording } from '../journeys/recording.ts';
import type { Registered } from '../pulumi/run.ts';

/** What a task creates beside its cluster, by name: `group rg`, `network vnet`, `subnet nodes`, `role on nodes`. */
export type Surroundings = Readonly<Record<string, unknown>>;

/** An ARM path's last type and name, as `subnets nodes`, and what follows that matters. */
const reduceArm: readonly (readonly [RegExp, (name: string, body: Body) => Surroundings])[] = [
  [/\/resourceGroups\/([^/]+)$/i, (name, { location }) => ({ [`group ${name}`]: { location } })],
  [
    /\/virtualNetworks\/([^/]+)$/,
    (name, { location, properties }) => ({ [`network ${name}`]: { location, ...ranges(properties) } }),
  ],
  [/\/virtualNetworks\/[^/]+\/subnets\/([^/]+)$/, (name, { properties }) => subnet(name, properties)],
  [/\/subnets\/([^/]+)\/.*\/roleAssignments\/[^/]+$/, (name, { properties }) => role(name, properties)],
];

interface Body {
  readonly location?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
}

/** What az put around the cluster in a task's recorded run. */
export function surroundingsOfAz(task: string, recordings: readonly JourneyRecording[]): Surroundings {
  const steps = recordings.flatMap((recording) => recording.steps);
  const step = steps.find((candidate) => candidate.snippet === `${task}/cluster`);
  const puts = (step?.arm ?? []).filter(({ method }) => method === 'PUT');
  const parts = puts.flatMap(({ path, body }) =>
    reduceArm.flatMap(([shape, reduce]) => {
      const name = shape.exec(path)?.[1];
      return name === undefined ? [] : [reduce(name, (body ?? {}) as Body)];
    }),
  );
  return Object.assign({}, ...parts) as Surroundings;
}

/** What a Pulumi program registered around the cluster. */
export function surroundingsOfPulumi(registered: readonly Registered[]): Surroundings {
  const parts = registered.map(({ type, inputs }): Surroundings => {
    const { location } = inputs;
    if (type.endsWith(':ResourceGroup')) return { [`group ${inputs['resourceGroupName']}`]: { location } };
    if (type.endsWith(':VirtualNetwork'))
      return { [`network ${inputs['virtualNetworkName']}`]: { location, ...ranges(inputs) } };
    if (type.endsWith(':Subnet')) return subnet(String(inputs['subnetName']), inputs);
    if (type.endsWith(':RoleAssignment')) return role(lastOf(inputs['scope']), inputs);
    return type.endsWith(':ManagedCluster') ? {} : { [type]: 'registered by Pulumi only' };
  });
  return Object.assign({}, ...parts) as Surroundings;
}

function ranges(from: Readonly<Record<string, unknown>> = {}): Surroundings {
  return { ranges: (from['addressSpace'] as { addressPrefixes?: unknown } | undefined)?.addressPrefixes };
}

function subnet(name: string, from: Readonly<Record<string, unknown>> = {}): Surroundings {
  return { [`subnet ${name}`]: { range: from['addressPrefix'] } };
}

/** The role by the last part of its id, which is the same in every tenant. */
function role(scope: string, from: Readonly<Record<string, unknown>> = {}): Surroundings {
  const { roleDefinitionId, principalType } = from;
  return { [`role on ${scope}`]: { role: lastOf(roleDefinitionId), principalType } };
}

function lastOf(id: unknown): string {
  return String(id).split('/').at(-1) ?? '';
}
