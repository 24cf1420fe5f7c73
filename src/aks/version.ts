/** A version in two or three parts: `1.35`, `2.48.0`. */
export type Version = `${number}.${number}`;

/** The minor version of a Kubernetes or Cilium version: `1.35` of `1.35.2`. */
export function minorText(version: string): string {
  return version.split('.').slice(0, 2).join('.');
}

/** The minor version before a minor version: `1.31` of `1.32`. */
export function minorBefore(minor: string): string {
  const [major, least = 0] = minor.split('.').map(Number);
  return `${major}.${least - 1}`;
}

/** True where a version is older than a minor version, by number: 1.9 is older than 1.29. */
export function olderThan(version: string, minor: string): boolean {
  const [major = 0, least = 0] = minor.split('.').map(Number);
  const [ours = 0, own = 0] = version.split('.').map(Number);
  return ours < major || (ours === major && own < least);
}
