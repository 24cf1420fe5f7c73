import type { Feature } from '../scenario.ts';
import { notApplicable, verdictOf, type Rule } from './rule.ts';

/** Features that Microsoft's pages called a preview when we read them (2026-11-21). */
const previews: readonly Feature[] = ['mTLS', 'shared health probes', 'kube-proxy configuration'];

/** A plan says which of its features are previews. */
export const previewsAnnounced: Rule = {
  id: 'previews-announced',
  group: 'create',
  title: 'A preview feature in a plan that does not say so',
  happens:
    'Using a preview takes a feature flag or an extension of `az`, and it can change. On the day we read the pages, mutual TLS between pods, shared health probes and the settings of kube-proxy were previews.',
  notice:
    'A command works on one machine and fails on another with an unknown option, or the API asks for a feature flag.',
  fix: 'Name the preview, and look at its page again before production.',
  sources: ['aks-cilium', 'aks-shared-health-probes', 'aks-kube-proxy', 'aks-mtls'],
  bad: { features: ['mTLS'], announces: [] },
  good: { features: ['mTLS'], announces: ['mTLS'] },
  judge: ({ features, announces }) => {
    if (!features?.length || !announces) return notApplicable;
    const silent = features.find((feature) => previews.includes(feature) && !announces.includes(feature));
    return verdictOf(
      silent && {
        where: 'announces',
        expected: `a word that ${silent} is a preview`,
        found: 'none',
        fix: 'Announce it, or leave the feature out.',
      },
    );
  },
};
