import { at, textAt } from '../objects.ts';
import { nodeDevices, podDevices, type Device } from './devices.ts';
import { failed, printed, type Output, type Place } from './program.ts';
import { nodeRoutes, podRoutes } from './routes.ts';

/** `ip [-d] [-br] [-4] route|address|link [show] […]` of iproute2, for the namespace it runs in. */
export function ip(args: readonly string[], place: Place): Output {
  const options = args.filter((arg) => arg.startsWith('-'));
  const unknown = options.find((option) => !/^--?(4|d|details?|br|brief|c|color)$/.test(option));
  if (unknown) return failed(255, `Option "${unknown}" is unknown, try "ip -help".`);
  const brief = options.some((option) => /^--?br/.test(option));
  const [object = '', ...rest] = args.filter((arg) => !arg.startsWith('-'));
  const words = /^(show|list|ls|lst)$/.test(rest[0] ?? '') ? rest.slice(1) : rest;
  if (/^r(o(u(te?)?)?)?$/.test(object)) return words.length === 0 ? routes(place) : unsupported(args);
  if (/^l(i(nk?)?)?$/.test(object))
    return links(place, words, (device, index) => linkLines(device, index, brief), args);
  if (!/^a(d(d(r(e(ss?)?)?)?)?)?$/.test(object))
    return failed(1, `Object "${object}" is unknown, try "ip help".`);
  return links(place, words, (device, index) => addressLines(device, index, brief), args);
}

/** A debug pod shares the node's network namespace; other pods on the host network do too. */
function onNode({ onHost, pod }: Place): boolean {
  return onHost || at(pod, 'spec.hostNetwork') === true;
}

function routes(place: Place): Output {
  const { cluster, pod } = place;
  return printed(onNode(place) ? nodeRoutes(cluster, textAt(pod, 'spec.nodeName')) : podRoutes(cluster, pod));
}

type Draw = (device: Device, index: number) => readonly string[];

/** Kinds of links that `type` may name here, so that a misspelt one does not pass for an absent one. */
const linkTypes = ['bridge', 'dummy', 'geneve', 'ipip', 'veth', 'vlan', 'vxlan', 'wireguard'];

function links(place: Place, words: readonly string[], draw: Draw, args: readonly string[]): Output {
  const [word, value = ''] = words;
  if (words.length > 0 && (words.length !== 2 || !/^(dev|type)$/.test(word ?? ''))) return unsupported(args);
  if (word === 'type' && !linkTypes.includes(value)) return failed(255, `Unknown link type "${value}".`);
  const { cluster, pod } = place;
  const all = onNode(place) ? nodeDevices(cluster, textAt(pod, 'spec.nodeName')) : podDevices(pod);
  const numbered = all.map((device, index) => ({ device, index: index + 1 }));
  const wanted = numbered.filter(({ device }) => {
    if (word === 'type') return device.kind === value;
    return word !== 'dev' || device.name === value;
  });
  if (word === 'dev' && wanted.length === 0) return failed(1, `Device "${value}" does not exist.`);
  return printed(wanted.flatMap(({ device, index }) => draw(device, index)));
}

function linkLines(device: Device, index: number, brief: boolean): readonly string[] {
  const flags = device.kind === 'loopback' ? 'LOOPBACK,UP,LOWER_UP' : 'BROADCAST,MULTICAST,UP,LOWER_UP';
  if (brief)
    return [`${fullName(device).padEnd(16)} ${stateOf(device).padEnd(14)} ${device.mac} <${flags}> `];
  const mtu = device.kind === 'loopback' ? 65536 : 1500;
  const link = device.kind === 'loopback' ? 'loopback' : 'ether';
  const broadcast = device.kind === 'loopback' ? '00:00:00:00:00:00' : 'ff:ff:ff:ff:ff:ff';
  return [
    `${index}: ${fullName(device)}: <${flags}> mtu ${mtu} qdisc noqueue state ${stateOf(device)} mode DEFAULT group default qlen 1000`,
    `    link/${link} ${device.mac} brd ${broadcast}`,
  ];
}

function addressLines(device: Device, index: number, brief: boolean): readonly string[] {
  if (brief)
    return [
      `${fullName(device).padEnd(16)} ${stateOf(device).padEnd(14)} ${device.addresses.map((one) => `${one} `).join('')}`,
    ];
  const [head = '', link = ''] = linkLines(device, index, false);
  const scope = device.kind === 'loopback' ? 'host' : 'global';
  const inet = device.addresses.map((address) => `    inet ${address} scope ${scope} ${device.name}`);
  return [head.replace(' mode DEFAULT', ''), link, ...inet];
}

function fullName({ name, peer }: Device): string {
  return peer === undefined ? name : `${name}@${peer}`;
}

function stateOf({ kind }: Device): string {
  return kind === 'loopback' ? 'UNKNOWN' : 'UP';
}

function unsupported(args: readonly string[]): Output {
  return failed(
    255,
    `The test double has no output for "ip ${args.join(' ')}" (test/doubles/kubernetes/exec/ip.ts).`,
  );
}
