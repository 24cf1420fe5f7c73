/** What differs from run to run and from machine to machine. */
export interface Volatile {
  readonly dir: string;
  /** Of one cluster or more; the second becomes `<kubernetes-2>`. */
  readonly kubernetes: readonly string[];
  readonly arm: string;
}

/**
 * Gives a function that replaces volatile values by placeholders, in every string of a value: the run's folder,
 * the doubles' addresses, the random end of a debug pod's name, carriage returns of the terminal.
 */
export function normaliser(volatile: Volatile): <T>(value: T) => T {
  const replaceIn = (text: string): string =>
    withoutClusters(text, volatile.kubernetes)
      .replaceAll(volatile.dir, '<dir>')
      .replaceAll(volatile.arm, '<arm>')
      .replaceAll(/(node-debugger-[a-z0-9-]*?)-[a-z0-9]{5}\b/g, '$1-<random>')
      .replaceAll('\r', '');
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return replaceIn(value);
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner)]));
    }
    return value;
  };
  return <T>(value: T) => walk(value) as T;
}

function withoutClusters(text: string, urls: readonly string[]): string {
  return urls.reduce(
    (kept, url, index) => kept.replaceAll(url, index === 0 ? '<kubernetes>' : `<kubernetes-${index + 1}>`),
    text,
  );
}
