import { nearest } from '../../commands/nearest.ts';
import { type Day } from './day.ts';

/** Something that AKS stops supporting. */
export interface Retirement {
  readonly id: string;
  readonly what: string;
  /** The first day without support. */
  readonly from: Day;
  /** What stops on that day or later, for a cluster that still uses it. */
  readonly then: string;
  /** Id in content/sources.yaml. */
  readonly source: string;
  /** The day of that source: a later `from` is a plan. */
  readonly written: Day;
}

/** Retirements that concern the network of a cluster or the nodes it runs on, by date. */
export const retirements = [
  {
    id: 'availability-sets',
    what: 'Node pools in availability sets',
    from: '2025-09-30',
    then: 'Clusters that still use them are out of support.',
    source: 'aks-availability-sets-retirement',
    written: '2026-01-27',
  },
  {
    id: 'basic-load-balancer',
    what: 'Basic Load Balancer',
    from: '2025-09-30',
    then: 'No support; the way on is the Standard Load Balancer.',
    source: 'aks-basic-lb-retirement',
    written: '2026-01-20',
  },
  {
    id: 'azure-linux-2',
    what: 'Azure Linux 2.0',
    from: '2025-11-30',
    then: 'No security updates; since the removal of the images in March 2026, pools cannot scale.',
    source: 'aks-azure-linux-2-retirement',
    written: '2026-06-24',
  },
  {
    id: 'windows-2019',
    what: 'Windows Server 2019 nodes',
    from: '2026-03-01',
    then: 'The images go in April 2027; then pools cannot scale.',
    source: 'aks-release-notes',
    written: '2026-07-24',
  },
  {
    id: 'default-outbound-access',
    what: 'Default outbound access of virtual machines',
    from: '2026-03-31',
    then: 'New clusters get private subnets where AKS makes them, since September 2025. Egress of the cluster itself is explicit and stays.',
    source: 'aks-default-outbound-retirement',
    written: '2026-01-27',
  },
  {
    id: 'npm-windows',
    what: 'Azure Network Policy Manager on Windows nodes',
    from: '2026-09-30',
    then: 'No support for policies that it enforces.',
    source: 'aks-overlay-concepts',
    written: '2026-07-31',
  },
  {
    id: 'app-routing-nginx',
    what: 'NGINX of the application routing add-on',
    from: '2026-12-01',
    then: 'No critical security patches from Microsoft after November 2026.',
    source: 'aks-ingress-nginx-retirement',
    written: '2026-06-12',
  },
  {
    id: 'azure-linux-os-guard',
    what: 'Azure Linux with OS Guard (preview)',
    from: '2026-12-10',
    then: 'No new pools and no patches; the images go in March 2027. The way on is Azure Container Linux.',
    source: 'aks-release-2026-09',
    written: '2026-09-04',
  },
  {
    id: 'ubuntu-20-04',
    what: 'Ubuntu 20.04 nodes',
    from: '2027-03-17',
    then: 'The images go; pools cannot scale.',
    source: 'aks-ubuntu-20-04-retirement',
    written: '2026-04-08',
  },
  {
    id: 'ubuntu-22-04',
    what: 'Ubuntu 22.04 nodes',
    from: '2027-06-30',
    then: 'No new pools and no patches; the images go in April 2028.',
    source: 'aks-ubuntu-22-04-retirement',
    written: '2026-04-08',
  },
  {
    id: 'open-service-mesh',
    what: 'Open Service Mesh add-on',
    from: '2027-09-30',
    then: 'No support for the add-on; the way on is the Istio add-on.',
    source: 'aks-osm-retirement',
    written: '2026-06-11',
  },
  {
    id: 'kubenet',
    what: 'kubenet',
    from: '2028-03-31',
    then: 'No support for clusters that were not moved to Azure CNI Overlay.',
    source: 'aks-kubenet-retirement',
    written: '2026-01-27',
  },
  {
    id: 'windows-2022',
    what: 'Windows Server 2022 nodes',
    from: '2028-06-30',
    then: 'No new pools and no patches; the images go in June 2029.',
    source: 'aks-release-notes',
    written: '2026-07-24',
  },
  {
    id: 'npm-linux',
    what: 'Azure Network Policy Manager on Linux nodes',
    from: '2028-09-30',
    then: 'No support for policies that it enforces; Microsoft names Cilium as the way on.',
    source: 'aks-overlay-concepts',
    written: '2026-07-31',
  },
] as const satisfies readonly Retirement[];

export type RetirementId = (typeof retirements)[number]['id'];

/** The retirement of this id; throws with the nearest id where there is none. */
export function retirement(id: RetirementId): Retirement {
  const found = retirements.find((row) => row.id === id);
  if (found) return found;
  const ids = retirements.map((row) => row.id);
  throw new Error(
    `Unknown retirement "${id}".${nearest(id, ids)} They are listed in src/aks/calendar/retirements.ts.`,
  );
}
