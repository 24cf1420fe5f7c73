import ipaddr from 'ipaddr.js';
import { contains } from '../../aks/cidr.ts';

/** A value that differs from cluster to cluster, but not in kind. */
export type Shape =
  | { readonly kind: 'ip'; readonly within?: string }
  | { readonly kind: 'cidr'; readonly within: string; readonly prefix: number }
  | { readonly kind: 'version'; readonly minor?: string }
  | { readonly kind: 'minor' }
  | { readonly kind: 'duration' }
  | { readonly kind: 'count'; readonly atLeast: number }
  | { readonly kind: 'name'; readonly begins: string }
  | { readonly kind: 'one of'; readonly values: readonly string[] }
  | { readonly kind: 'rest' };

/** An IPv4 address, inside the range (`10.244.0.0/16`) where one is given; `<pending>` and `<none>` are none. */
export function ip(within?: string): Shape {
  return within === undefined ? { kind: 'ip' } : { kind: 'ip', within };
}

/** An IPv4 range of this prefix length inside another range. */
export function cidr(within: string, prefix: number): Shape {
  return { kind: 'cidr', within, prefix };
}

/** A version such as `v1.35.6` or `1.18.6`, of one minor (`1.35`) where one is given. */
export function version(minor?: string): Shape {
  return minor === undefined ? { kind: 'version' } : { kind: 'version', minor };
}

/** A Kubernetes minor without its patch: `1.36`. */
export function minor(): Shape {
  return { kind: 'minor' };
}

/** An age as kubectl prints it: `45s`, `3d2h`, `2y10d`. */
export function duration(): Shape {
  return { kind: 'duration' };
}

/** A whole number, by default at least 1. */
export function count(atLeast = 1): Shape {
  return { kind: 'count', atLeast };
}

/** A Kubernetes or device name with a generated end. */
export function name(begins: string): Shape {
  return { kind: 'name', begins };
}

/** One of a closed list of values. */
export function oneOf(...values: readonly string[]): Shape {
  return { kind: 'one of', values };
}

/** Whatever follows on the line. */
export function rest(): Shape {
  return { kind: 'rest' };
}

/** True where a printed value has the shape, as a whole. */
export function fits(shape: Shape, text: string): boolean {
  switch (shape.kind) {
    case 'ip':
      return isAddress(text) && (shape.within === undefined || contains(shape.within, text));
    case 'cidr':
      return isRange(text, shape.prefix) && contains(shape.within, text);
    case 'version':
      return isVersion(text, shape.minor);
    case 'minor':
      return /^\d+\.\d+$/.test(text);
    case 'duration':
      return /^(\d+[ydhms]){1,2}$/.test(text);
    case 'count':
      return /^\d+$/.test(text) && Number(text) >= shape.atLeast;
    case 'name':
      return text.startsWith(shape.begins) && /^[a-z0-9][-a-z0-9._@]*$/.test(text);
    case 'one of':
      return shape.values.includes(text);
    case 'rest':
      return true;
  }
}

function isAddress(text: string): boolean {
  return ipaddr.IPv4.isValidFourPartDecimal(text) && !/(^|\.)0\d/.test(text);
}

function isRange(text: string, prefix: number): boolean {
  return ipaddr.IPv4.isValidCIDRFourPartDecimal(text) && text.endsWith(`/${prefix}`);
}

function isVersion(text: string, minor: string | undefined): boolean {
  const found = /^v?(\d+\.\d+)\.\d+$/.exec(text);
  return found !== null && (minor === undefined || found[1] === minor);
}

const kinds: ReadonlySet<unknown> = new Set<Shape['kind']>([
  'ip',
  'cidr',
  'version',
  'minor',
  'duration',
  'count',
  'name',
  'one of',
  'rest',
]);

/** True for a shape, as opposed to a part of a document that has a key `kind` of its own, such as ConfigMap. */
export function isShape(value: unknown): value is Shape {
  return typeof value === 'object' && value !== null && 'kind' in value && kinds.has(value.kind);
}

/** The shape in a few words, for pages and messages. */
export function shapeText(shape: Shape): string {
  switch (shape.kind) {
    case 'ip':
      return shape.within === undefined ? 'an IPv4 address' : `an address in ${shape.within}`;
    case 'cidr':
      return `a /${shape.prefix} in ${shape.within}`;
    case 'version':
      return shape.minor === undefined ? 'a version' : `a version ${shape.minor}.x`;
    case 'minor':
      return 'a minor version';
    case 'duration':
      return 'an age';
    case 'count':
      return `a number, at least ${shape.atLeast}`;
    case 'name':
      return `a name that begins with ${shape.begins}`;
    case 'one of':
      return shape.values.join(' or ');
    case 'rest':
      return '…';
  }
}
