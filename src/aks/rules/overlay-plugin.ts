import type { NetworkProfile } from '../scenario.ts';
import { notApplicable, verdictOf, type Rule } from './rule.ts';

/** True where plugin mode overlay is asked of another plugin than Azure CNI. */
export function isOverlayWithoutAzure(plugin: string | undefined, mode: string | undefined): boolean {
  return mode === 'overlay' && plugin !== undefined && plugin !== 'azure';
}

/** Overlay is a mode of Azure CNI. */
export const overlayPlugin: Rule = {
  id: 'overlay-plugin',
  group: 'create',
  title: 'Overlay mode without Azure CNI',
  happens: 'Overlay is a mode of the plugin `azure`. With `kubenet` or `none` the API refuses it.',
  notice:
    'The request fails with “NetworkpluginMode overlay is not supported with Networkplugin kubenet”. One report, open when we read it, met this on an update with both stated.',
  fix: 'State plugin and mode together, in updates too: `--network-plugin azure --network-plugin-mode overlay`.',
  sources: ['arm-sdk', 'aks-update-cni', 'aks-issue-5662'],
  bad: { network: { networkPlugin: 'kubenet', networkPluginMode: 'overlay' } },
  good: { network: { networkPlugin: 'azure', networkPluginMode: 'overlay' } },
  judge: ({ network }) => {
    const { networkPlugin, networkPluginMode }: NetworkProfile = network ?? {};
    if (networkPlugin === undefined || networkPluginMode === undefined) return notApplicable;
    return verdictOf(
      isOverlayWithoutAzure(networkPlugin, networkPluginMode)
        ? {
            where: 'network.networkPlugin',
            expected: 'azure with networkPluginMode overlay',
            found: networkPlugin,
            fix: 'State networkPlugin azure, or leave the mode out.',
          }
        : undefined,
    );
  },
};
