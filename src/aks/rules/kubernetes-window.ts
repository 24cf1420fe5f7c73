import { supportedMinors } from '../calendar.ts';
import { minorText } from '../version.ts';
import { notApplicable, verdictOf, type Rule } from './rule.ts';

/** The window on the day this rule was written; the examples stay what they are when it moves. */
const supported = supportedMinors('2026-11-21');

/** The cluster runs a version that AKS supports on the day in question. */
export const kubernetesWindow: Rule = {
  id: 'kubernetes-window',
  group: 'versions',
  title: 'A Kubernetes version outside the support window',
  happens:
    'AKS supports a handful of minor versions at a time, some of them longer with long-term support. Examples with an old version can no longer be followed, and Cilium’s version hangs on it.',
  notice:
    'Creation says that the version is not available in the region, or a support case ends with the request to upgrade.',
  fix: 'Ask `az aks get-versions` for your region and name a minor that it lists; without one AKS takes its default.',
  sources: ['aks-supported-versions', 'aks-cilium'],
  bad: { kubernetesVersion: '1.29', supportedVersions: supported },
  good: { kubernetesVersion: '1.35.2', supportedVersions: supported },
  judge: ({ kubernetesVersion, supportedVersions }) => {
    if (kubernetesVersion === undefined || !supportedVersions?.length) return notApplicable;
    return verdictOf(
      supportedVersions.includes(minorText(kubernetesVersion))
        ? undefined
        : {
            where: 'kubernetesVersion',
            expected: `one of ${supportedVersions.join(', ')}`,
            found: kubernetesVersion,
            fix: 'Choose a supported version.',
          },
    );
  },
};
