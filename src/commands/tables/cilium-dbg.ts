import type { CommandTable } from '../table.ts';
import { bpfRows } from './cilium-dbg-bpf.ts';

const output = { output: { aliases: ['-o'] } } as const;

/** What `monitor --type` filters by; source id cilium-cmdref. */
const monitorTypes = [
  'agent',
  'capture',
  'debug',
  'drop',
  'l7',
  'policy-verdict',
  'trace',
  'trace-sock',
] as const;

/**
 * The agent's own tool, which reads the node it runs on; its flush, delete and update commands are left out on purpose. A minor
 * has a command where the states of the reference before and after it show it; test/commands/reference judges that.
 */
export const ciliumDbgTable = {
  tool: 'cilium-dbg',
  version: '1.16 to 1.19',
  generated: '2026-11-21',
  source: 'cilium-cmdref-states',
  globals: {
    config: {},
    debug: { aliases: ['-D'], flag: true },
    help: { aliases: ['-h'], flag: true },
    host: { aliases: ['-H'] },
  },
  commands: {
    ...bpfRows,
    'cgroups list': { options: { 'no-headers': { flag: true }, output: output.output } },
    config: {
      options: {
        all: { aliases: ['-a'], flag: true },
        'list-options': { flag: true },
        'num-pages': { aliases: ['-n'] },
        output: output.output,
        'read-only': { aliases: ['-r'], flag: true },
      },
      positionals: ['[OPTION…]'],
    },
    'config get': { options: output, positionals: ['NAME'] },
    debuginfo: {
      options: {
        file: { aliases: ['-f'], flag: true },
        'file-per-command': { flag: true },
        output: { repeat: true },
        'output-directory': {},
      },
    },
    'encrypt dump-xfrm': { options: {}, since: '1.19' },
    'encrypt status': { options: output },
    'endpoint config': {
      options: { 'list-options': { flag: true }, output: output.output },
      positionals: ['ENDPOINT', '[OPTION…]'],
    },
    'endpoint get': {
      options: { labels: { aliases: ['-l'], repeat: true }, output: output.output },
      positionals: ['[ENDPOINT]'],
    },
    'endpoint health': { options: output, positionals: ['ENDPOINT'] },
    'endpoint list': { options: { 'no-headers': { flag: true }, output: output.output } },
    'endpoint log': { options: output, positionals: ['ENDPOINT'] },
    'envoy admin clusters': { options: output, since: '1.17' },
    'envoy admin config': {
      options: { name: { aliases: ['-n'] } },
      positionals: ['[RESOURCE]'],
      since: '1.17',
    },
    'envoy admin listeners': { options: output, since: '1.17' },
    'envoy admin metrics': { options: { filter: { aliases: ['-f'] } }, since: '1.17' },
    'envoy admin serverinfo': { options: {}, since: '1.17' },
    'fqdn cache list': {
      options: {
        endpoint: { aliases: ['-e'] },
        matchpattern: { aliases: ['-p'] },
        output: output.output,
        source: { aliases: ['-s'] },
      },
    },
    'fqdn names': { options: {} },
    'identity get': {
      options: { label: { repeat: true }, output: output.output },
      positionals: ['[IDENTITY]'],
    },
    'identity list': {
      options: { endpoints: { flag: true }, output: output.output },
      positionals: ['[LABEL…]'],
    },
    'ip get': {
      options: {
        labels: { aliases: ['-l'], repeat: true },
        output: output.output,
        verbose: { aliases: ['-v'], flag: true },
      },
      positionals: ['[CIDR]'],
      since: '1.18',
    },
    'ip list': {
      options: {
        numeric: { aliases: ['-n'], flag: true },
        output: output.output,
        verbose: { aliases: ['-v'], flag: true },
      },
    },
    'lrp list': { options: output },
    'map events': {
      options: { follow: { aliases: ['-f'], flag: true }, output: output.output },
      positionals: ['MAP'],
    },
    'map get': { options: output, positionals: ['MAP'] },
    'map list': { options: { output: output.output, verbose: { flag: true } } },
    'metrics list': {
      options: {
        'match-pattern': { aliases: ['-p'] },
        output: output.output,
        'shell-sock-path': { since: '1.19' },
      },
    },
    monitor: {
      options: {
        from: { repeat: true },
        hex: { flag: true },
        json: { aliases: ['-j'], flag: true },
        'monitor-socket': {},
        numeric: { aliases: ['-n'], flag: true },
        'related-to': { repeat: true },
        to: { repeat: true },
        type: { aliases: ['-t'], repeat: true, list: true, choices: monitorTypes },
        verbose: { aliases: ['-v'], flag: true },
      },
    },
    'node list': { options: output },
    'nodeid list': { options: output },
    'policy get': { options: output, positionals: ['[LABEL…]'] },
    'policy selectors': { options: { output: output.output, verbose: { aliases: ['-v'], flag: true } } },
    'policy wait': {
      options: { 'fail-wait-time': {}, 'max-wait-time': {}, 'sleep-time': {} },
      positionals: ['REVISION'],
    },
    'service get': { options: output, positionals: ['ID'], until: '1.17' },
    'service list': { options: { 'clustermesh-affinity': { flag: true }, output: output.output } },
    shell: { options: { 'shell-sock-path': { since: '1.19' } }, positionals: ['[COMMAND…]'], since: '1.17' },
    'statedb dump': { options: {}, until: '1.18' },
    status: {
      options: {
        'all-addresses': { flag: true },
        'all-clusters': { flag: true },
        'all-controllers': { flag: true },
        'all-health': { flag: true },
        'all-nodes': { flag: true },
        'all-redirects': { flag: true },
        brief: { flag: true },
        output: output.output,
        'require-k8s-connectivity': { flag: true, since: '1.18' },
        timeout: {},
        verbose: { flag: true },
      },
    },
    'troubleshoot kvstore': {
      options: { 'etcd-config': {}, timeout: {}, 'without-service-resolution': { flag: true } },
      since: '1.17',
    },
    version: { options: output },
  },
} as const satisfies CommandTable;
