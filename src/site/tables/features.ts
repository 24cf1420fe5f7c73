import { longDate, type Day } from '../../aks/calendar/day.ts';
import { retirement } from '../../aks/calendar/retirements.ts';
import { retirementState } from '../../aks/calendar.ts';
import { features, featuresOf, featureSources } from '../../aks/features/index.ts';
import type { Area, Feature } from '../../aks/features/feature.ts';

/** What the rows of each area have in common; the ids are those that the headings of the areas had. */
export const areaNames = {
  policy: { id: 'network-policies', name: 'Network policies' },
  datapath: { id: 'addresses-and-the-path-of-packets', name: 'Addresses and the path of packets' },
  services: { id: 'services-ingress-mesh-and-egress', name: 'Services, ingress, mesh and egress' },
  observability: { id: 'metrics-and-flow-logs', name: 'Metrics and flow logs' },
  encryption: { id: 'encryption', name: 'Encryption' },
  clusters: { id: 'several-clusters', name: 'Several clusters' },
} as const satisfies Record<Area, { readonly id: string; readonly name: string }>;

/** The addresses of all rows and areas on the page that draws them. */
export function featureAnchors(): readonly string[] {
  return [...Object.values(areaNames).map(({ id }) => id), ...features.map(({ id }) => `feature-${id}`)];
}

/** One feature as the matrix shows it. */
export interface FeatureRow extends Pick<Feature, 'id' | 'name' | 'note' | 'status'> {
  readonly dataplane: string;
  readonly licence: string;
  /** The status with its month or its end, as of the day of the build. */
  readonly state: string;
  /** Address of the retirement in the calendar, where there is one. */
  readonly ends?: string;
  /** Ids; the first says the status. */
  readonly sources: readonly string[];
}

/** The rows of one area, in their order. */
export function featureRows(area: Area, today: Day): readonly FeatureRow[] {
  return featuresOf(area).map((feature) => ({
    id: feature.id,
    name: feature.name,
    note: feature.note,
    status: feature.status,
    dataplane: dataplaneOf(feature),
    licence: licenceOf(feature),
    state: stateOf(feature, today),
    ...(feature.retirement ? { ends: `/reference/version-calendar/#ends-${feature.retirement}` } : {}),
    sources: featureSources(feature),
  }));
}

function dataplaneOf({ dataplanes: [first, second] }: Feature): string {
  if (first === undefined) return 'its own';
  return second ? 'both' : first === 'azure' ? 'Azure' : 'Cilium';
}

/** What a reader pays for beside the cluster. */
function licenceOf({ acns, status }: Feature): string {
  if (status === 'not offered') return 'not on AKS';
  return acns ? 'ACNS (paid)' : 'free';
}

function stateOf({ status, since, retirement: id }: Feature, today: Day): string {
  if (id) {
    const row = retirement(id);
    return row.from > today || row.written >= row.from
      ? `retires ${longDate(row.from)}, ${retirementState(row, today)}`
      : `its end was planned for ${longDate(row.from)}; no newer source confirms it`;
  }
  return since ? `${status} since ${longDate(since)}` : status;
}
