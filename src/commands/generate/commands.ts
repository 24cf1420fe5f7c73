import type { ToolName } from './tools.ts';

/** The commands that snippets use, by tool; add one here and run `node src/commands/generate/tables.ts`. */
export const commands = {
  az: [
    'aks create',
    'aks delete',
    'aks get-credentials',
    'aks get-versions',
    'aks list',
    'aks nodepool add',
    'aks nodepool list',
    'aks show',
    'aks update',
    'group create',
    'group delete',
    'group show',
    'network vnet create',
    'network vnet subnet create',
    'network vnet subnet show',
  ],
  helm: ['install', 'list', 'repo add', 'repo update', 'show values', 'template', 'uninstall', 'upgrade'],
  kubectl: [
    'apply',
    'config get-contexts',
    'config use-context',
    'create deployment',
    'debug',
    'delete',
    'describe',
    'exec',
    'get',
    'label',
    'logs',
    'port-forward',
    'rollout status',
    'wait',
  ],
} as const satisfies Record<ToolName, readonly string[]>;
