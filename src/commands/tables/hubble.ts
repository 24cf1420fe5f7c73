import type { CommandTable } from '../table.ts';
import { observeOptions } from './hubble-observe.ts';

/**
 * The Hubble CLI, read from the help text and flag definitions inside its releases 1.16.6, 1.17.5, 1.18.6 and 1.19.4;
 * its releases carry the numbers of Cilium's.
 */
export const hubbleTable = {
  tool: 'hubble',
  version: '1.16 to 1.19',
  generated: '2026-11-21',
  source: 'hubble-cli',
  globals: {
    'basic-auth-password': {},
    'basic-auth-username': {},
    config: {},
    debug: { aliases: ['-D'], flag: true },
    'kube-context': { since: '1.17' },
    'kube-namespace': { since: '1.17' },
    kubeconfig: { since: '1.17' },
    'port-forward': { aliases: ['-P'], flag: true, since: '1.17' },
    'port-forward-port': { since: '1.17' },
    'request-timeout': {},
    server: {},
    timeout: {},
    tls: { flag: true },
    'tls-allow-insecure': { flag: true },
    'tls-ca-cert-files': { repeat: true },
    'tls-client-cert-file': {},
    'tls-client-key-file': {},
    'tls-server-name': {},
    help: { aliases: ['-h'], flag: true },
  },
  commands: {
    'config get': { options: {}, positionals: ['[KEY]'] },
    'config set': { options: {}, positionals: ['KEY', '[VALUE]'] },
    'config view': { options: {} },
    'list namespaces': { options: { output: { aliases: ['-o'], choices: ['json', 'table', 'wide'] } } },
    'list nodes': { options: { output: { aliases: ['-o'], choices: ['json', 'table', 'wide'] } } },
    observe: { options: observeOptions },
    status: {
      options: { output: { aliases: ['-o'], choices: ['compact', 'dict', 'json', 'table'] } },
    },
    version: { options: {} },
  },
} as const satisfies CommandTable;
