import { at, textAt } from '../objects.ts';
import { nodeDevices, podDevices, type Device } from './devices.ts';
import { addressLines, linkLines } from './ip-lines.ts';
import { failed, printed, type Output, type Place } from './program.ts';
import { nodeRoutes, podRoutes } from './routes.ts';

/** `ip [-d] [-br] [-4] route|address|link [show] […]` of iproute2, for the namespace it runs in. */
export function ip(args: readonly string[], place: Place): Output {
  const options = args.filter((arg) => arg.startsWith('-'));
  const unknown = options.find((option) => !/^--?(4|d|details?|br|brief)$/.test(option));
  if (unknown) return failed(255, `Option "${unknown}" is unknown, try "ip -help".`);
  const brief = options.some((option) => /^--?br/.test(option));
  const [object = '', verb, ...rest] = args.filter((arg) => !arg.startsWith('-'));
  const words = verb === undefined || /^(show|list|ls)$/.test(verb) ? rest : [verb, ...rest];
  if (means(object, 'route')) return words.length === 0 ? routes(place) : unsupported(args);
  const draw = means(object, 'link') ? linkLines : means(object, 'address') ? addressLines : undefined;
  if (!draw) return failed(1, `Object "${object}" is unknown, try "ip help".`);
  const devices = devicesOf(place, words);
  if (devices === undefined) return unsupported(args);
  return Array.isArray(devices) ? printed(devices.flatMap((device) => draw(device, brief))) : devices;
}

/** iproute2 takes any beginning of a word for the word. */
function means(word: string, full: string): boolean {
  return word !== '' && full.startsWith(word);
}

/** A debug pod shares the node's network namespace; other pods on the host network do too. */
function onNode({ onHost, pod }: Place): boolean {
  return onHost || at(pod, 'spec.hostNetwork') === true;
}

function routes(place: Place): Output {
  const { cluster, pod } = place;
  return printed(onNode(place) ? nodeRoutes(cluster, textAt(pod, 'spec.nodeName')) : podRoutes(cluster));
}

/** Kinds of links that `type` may name here, so that a misspelt one does not pass for an absent one. */
const linkTypes = ['bridge', 'dummy', 'geneve', 'ipip', 'veth', 'vlan', 'vxlan', 'wireguard'];

/** The devices that `dev NAME`, `type KIND` or nothing selects; undefined for words the double does not know. */
function devicesOf(place: Place, words: readonly string[]): Device[] | Output | undefined {
  const { cluster, pod } = place;
  const all = onNode(place) ? nodeDevices(cluster, textAt(pod, 'spec.nodeName')) : podDevices(pod);
  const [word, value = ''] = words;
  if (words.length === 0) return [...all];
  if (words.length !== 2) return undefined;
  if (word === 'type') {
    if (!linkTypes.includes(value)) return failed(255, `Unknown link type "${value}".`);
    return all.filter((device) => device.kind === value);
  }
  if (word !== 'dev') return undefined;
  const found = all.filter((device) => device.name === value);
  return found.length > 0 ? found : failed(1, `Device "${value}" does not exist.`);
}

function unsupported(args: readonly string[]): Output {
  const line = `ip ${args.join(' ')}`;
  return failed(255, `The test double has no output for "${line}" (test/doubles/kubernetes/exec/ip.ts).`);
}
