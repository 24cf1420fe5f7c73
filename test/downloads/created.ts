import { kindOf } from '../../src/site/downloads/resources.ts';
import type { JourneyRecording } from '../journeys/recording.ts';
import type { Registered } from '../pulumi/run.ts';
import type { Created } from './guards/cleanup.ts';

/** What the recorded az created in the steps of a bundle: every PUT that the ARM double accepted. */
export function createdByAz(recording: JourneyRecording, snippets: readonly string[]): readonly Created[] {
  const puts = recording.steps
    .filter(({ snippet }) => snippets.includes(snippet))
    .flatMap(({ arm }) => arm.filter(({ method, status }) => method === 'PUT' && status < 300));
  return [...new Set(puts.map(({ path }) => path))].map(fromPath);
}

/** A resource by its ARM path; roles and the like are of the provider named last. */
export function fromPath(path: string): Created {
  const group = /\/resourceGroups\/([^/]+)/i.exec(path)?.[1];
  const [namespace, ...parts] = path.split('/providers/').at(-1)?.split('/') ?? [];
  const name = path.split('/').at(-1) ?? '';
  if (!path.includes('/providers/')) return { type: 'Microsoft.Resources/resourceGroups', name, group };
  return { type: [namespace, ...parts.filter((_, index) => index % 2 === 0)].join('/'), name, group };
}

/** What a Pulumi program registered, by the group its inputs name; a role lies where its scope lies. */
export function createdByPulumi(registered: readonly Registered[]): readonly Created[] {
  return registered.map(({ type, name, inputs }) => {
    const scope = fromPath(String(inputs['scope'] ?? '')).group;
    const group = inputs['resourceGroupName'] as string | undefined;
    const own = ['subnetName', 'virtualNetworkName', 'resourceName', 'resourceGroupName'].find(
      (key) => inputs[key],
    );
    return {
      type: kindOf(type.replace(/^azure-native:/, '')).type,
      name: own ? String(inputs[own]) : name,
      group: group ?? scope,
    };
  });
}
