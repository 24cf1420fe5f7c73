import type { CommandTable } from '../table.ts';

const flag = { flag: true } as const;

/** Kinds of links that guides look for; `ip link help` lists more. */
const linkTypes = [
  'bridge',
  'dummy',
  'geneve',
  'gre',
  'ipip',
  'ipvlan',
  'macvlan',
  'veth',
  'vlan',
  'vrf',
  'vxlan',
  'wireguard',
] as const;

const linkWords = {
  dev: {},
  group: {},
  master: {},
  nomaster: flag,
  type: { choices: linkTypes },
  up: flag,
  vrf: {},
};
const addressWords = {
  ...linkWords,
  dynamic: flag,
  label: {},
  permanent: flag,
  primary: flag,
  scope: {},
  to: {},
};
const routeWords = {
  dev: {},
  exact: {},
  match: {},
  proto: {},
  root: {},
  scope: {},
  src: {},
  table: {},
  type: {},
  via: {},
  vrf: {},
};
const routeGetWords = {
  fibmatch: flag,
  from: {},
  iif: {},
  ipproto: {},
  mark: {},
  oif: {},
  sport: {},
  dport: {},
  tos: {},
  vrf: {},
};
const ruleWords = { from: {}, fwmark: {}, iif: {}, oif: {}, pref: {}, table: {}, to: {} };
const neighbourWords = { dev: {}, nud: {}, proxy: flag, to: {}, vrf: {} };

const link = { options: {}, positionals: ['[DEVICE]'], keywords: linkWords } as const;
const address = { options: {}, positionals: ['[DEVICE]'], keywords: addressWords } as const;
const route = { options: {}, positionals: ['[PREFIX]'], keywords: routeWords } as const;
const rule = { options: {}, positionals: [], keywords: ruleWords } as const;
const neighbour = { options: {}, positionals: ['[ADDRESS]'], keywords: neighbourWords } as const;

/** What `ip` of iproute2 shows; commands that change a node are left out, so that a guide cannot copy one unseen. */
export const ipTable = {
  tool: 'ip',
  version: '6.1.0',
  generated: '2026-11-21',
  source: 'iproute2-man',
  optionsFirst: true,
  oneDash: true,
  globals: {
    '4': flag,
    '6': flag,
    all: { aliases: ['-a'], flag: true },
    brief: { aliases: ['-br'], flag: true },
    color: { aliases: ['-c'], flag: true },
    details: { aliases: ['-d'], flag: true },
    family: { aliases: ['-f'], choices: ['inet', 'inet6', 'mpls', 'bridge', 'link'] },
    'human-readable': { aliases: ['-h'], flag: true },
    json: { aliases: ['-j'], flag: true },
    netns: { aliases: ['-n'] },
    Numeric: { aliases: ['-N'], flag: true },
    oneline: { aliases: ['-o'], flag: true },
    pretty: { aliases: ['-p'], flag: true },
    resolve: { aliases: ['-r'], flag: true },
    statistics: { aliases: ['-s'], flag: true },
    timestamp: { aliases: ['-t'], flag: true },
    Version: { aliases: ['-V'], flag: true },
  },
  commands: {
    addr: { options: {}, positionals: [] },
    'addr show': address,
    address: { options: {}, positionals: [] },
    'address show': address,
    link: { options: {}, positionals: [] },
    'link show': link,
    neigh: { options: {}, positionals: [] },
    'neigh show': neighbour,
    neighbour: { options: {}, positionals: [] },
    'neighbour show': neighbour,
    'netns exec': { options: {}, positionals: ['NAME'], runs: 1 },
    'netns identify': { options: {}, positionals: ['[PID]'] },
    'netns list': { options: {}, positionals: [] },
    'netns pids': { options: {}, positionals: ['NAME'] },
    route: { options: {}, positionals: [] },
    'route get': { options: {}, positionals: ['ADDRESS'], keywords: routeGetWords },
    'route list': route,
    'route show': route,
    rule: { options: {}, positionals: [] },
    'rule list': rule,
    'rule show': rule,
  },
} as const satisfies CommandTable;
