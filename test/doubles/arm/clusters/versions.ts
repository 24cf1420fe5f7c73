import { kubernetesWritten, minors } from '../../../../src/aks/calendar/kubernetes.ts';
import { supportOf } from '../../../../src/aks/calendar.ts';
import type { JsonObject } from '../json.ts';
import { defaultVersion } from './node-pools.ts';

/**
 * The minors of a region as `KubernetesVersionListResult` of @azure/arm-containerservice has them, newest first. Which
 * ones is derived from the calendar on the day of its source (aks-supported-versions), so that recordings stay equal.
 * Patch versions are left out: no source lists them for every minor.
 */
export function kubernetesVersions(): JsonObject[] {
  return minors
    .map(({ minor }) => ({ minor, state: supportOf(minor, kubernetesWritten).state }))
    .filter(({ state }) => state === 'preview' || state === 'community' || state === 'LTS only')
    .reverse()
    .map(({ minor, state }) => ({
      version: minor,
      ...(minor === defaultVersion ? { isDefault: true } : {}),
      ...(state === 'preview' ? { isPreview: true } : {}),
      capabilities: { supportPlan: state === 'LTS only' ? [longTerm] : ['KubernetesOfficial', longTerm] },
      patchVersions: {},
    }));
}

/** Every minor in the calendar can have long-term support. Source: aks-supported-versions. */
const longTerm = 'AKSLongTermSupport';
