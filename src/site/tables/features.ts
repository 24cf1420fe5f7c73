import { longDate, type Day } from '../../aks/calendar/day.ts';
import { retirement } from '../../aks/calendar/retirements.ts';
import { retirementState } from '../../aks/calendar.ts';
import { featuresOf, featureSources } from '../../aks/features/index.ts';
import type { Area, Feature } from '../../aks/features/feature.ts';

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
    dataplane:
      feature.dataplanes.length > 1 ? 'both' : feature.dataplanes[0] === 'azure' ? 'Azure' : 'Cilium',
    licence: licenceOf(feature),
    state: stateOf(feature, today),
    ...(feature.retirement ? { ends: `/reference/version-calendar/#ends-${feature.retirement}` } : {}),
    sources: featureSources(feature),
  }));
}

/** What a reader pays for beside the cluster. */
function licenceOf({ acns, status }: Feature): string {
  if (status === 'not offered') return 'none to buy';
  return acns ? 'ACNS (paid)' : 'free';
}

function stateOf({ status, since, retirement: id }: Feature, today: Day): string {
  if (id) {
    const row = retirement(id);
    const state = retirementState(row, today);
    return state.startsWith('was planned') ? `its end ${state}` : `retires ${longDate(row.from)}, ${state}`;
  }
  return since ? `${status} since ${longDate(since)}` : status;
}
