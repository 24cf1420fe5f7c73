/** One entry of a file that the site serves, compared with the entry that it was made from. */
export function routeFaults<T extends Readonly<Record<string, unknown>>>(
  route: string,
  made: readonly T[],
  served: readonly Readonly<Record<string, unknown>>[],
  id: (entry: T) => string,
): readonly string[] {
  if (made.length !== served.length)
    return [`${route}: expected ${made.length} entries, found ${served.length}.`];
  return made.flatMap((entry) => {
    const found = served.find((one) => id(one as T) === id(entry));
    if (!found) return [`${route}: ${id(entry)} is missing.`];
    return Object.entries(entry)
      .filter(([key, value]) => JSON.stringify(found[key]) !== JSON.stringify(value))
      .map(
        ([key, value]) =>
          `${route}: ${id(entry)}.${key}: expected ${JSON.stringify(value)}, found ${JSON.stringify(found[key])}.`,
      );
  });
}
