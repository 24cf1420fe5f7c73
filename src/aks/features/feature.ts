import type { When } from '../calendar/day.ts';
import type { RetirementId } from '../calendar/retirements.ts';

/** Under which heading a feature stands. */
export const areas = ['policy', 'datapath', 'services', 'observability', 'encryption', 'clusters'] as const;

export type Area = (typeof areas)[number];

/**
 * What Microsoft says of it. GA: announced so, or described without a preview notice. unclear: its pages differ or
 * leave it open. not offered: no page offers it, and `cilium-config` may not be changed to get it.
 */
export type FeatureStatus = 'GA' | 'preview' | 'unclear' | 'retiring' | 'not offered';

/** One thing a reader may want of the network of an AKS cluster. */
export interface Feature {
  /** Kebab-case. */
  readonly id: string;
  readonly area: Area;
  readonly name: string;
  /** Where it is offered; for what is not, where people look for it. Empty: it brings its own. */
  readonly dataplanes: readonly ('azure' | 'cilium')[];
  /** True where it needs Advanced Container Networking Services, which is paid. */
  readonly acns: boolean;
  readonly status: FeatureStatus;
  /** The month of the release notes (source aks-release-notes) that call it GA. */
  readonly since?: When;
  /** What ends and when; exactly the features that retire have one. */
  readonly retirement?: RetirementId;
  /** What else it needs or leaves out, in the prose of rules: `code`, {fact}. */
  readonly note: string;
  /** Ids in content/sources.yaml; the first says the status. */
  readonly sources: readonly string[];
}
