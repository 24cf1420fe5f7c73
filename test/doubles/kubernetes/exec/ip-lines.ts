import type { Device } from './devices.ts';

/** A device as `ip link` lists it; in one line with `-brief`. */
export function linkLines(device: Device, brief: boolean): readonly string[] {
  const loopback = device.kind === 'loopback';
  const flags = loopback ? 'LOOPBACK,UP,LOWER_UP' : 'BROADCAST,MULTICAST,UP,LOWER_UP';
  if (brief) return [`${briefHead(device)}${device.mac} <${flags}> `];
  const [mtu, link] = loopback ? [65536, 'loopback'] : [1500, 'ether'];
  const broadcast = loopback ? '00:00:00:00:00:00' : 'ff:ff:ff:ff:ff:ff';
  const queue = `mtu ${mtu} qdisc noqueue state ${stateOf(device)} mode DEFAULT group default qlen 1000`;
  return [
    `${device.index}: ${fullName(device)}: <${flags}> ${queue}`,
    `    link/${link} ${device.mac} brd ${broadcast}`,
  ];
}

/** A device with its addresses as `ip address` lists it; in one line with `-brief`. */
export function addressLines(device: Device, brief: boolean): readonly string[] {
  if (brief) return [`${briefHead(device)}${device.addresses.map((one) => `${one} `).join('')}`];
  const scope = device.kind === 'loopback' ? 'host' : 'global';
  const inet = device.addresses.map((address) => `    inet ${address} scope ${scope} ${device.name}`);
  return [...linkLines(device, false).map((line) => line.replace(' mode DEFAULT', '')), ...inet];
}

function briefHead(device: Device): string {
  return `${fullName(device).padEnd(16)} ${stateOf(device).padEnd(14)} `;
}

function fullName({ name, peer }: Device): string {
  return peer === undefined ? name : `${name}@${peer}`;
}

function stateOf({ kind }: Device): string {
  return kind === 'loopback' ? 'UNKNOWN' : 'UP';
}
