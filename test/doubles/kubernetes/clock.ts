import { createHash } from 'node:crypto';

/**
 * The double's time stands still, so that every run prints the same ages: what is seeded is ten hours and a half
 * old (kubectl prints `10h`), what is created later is new (`0s`).
 */
export const seededAt = '2026-01-15T08:00:00Z';
export const now = '2026-01-15T18:30:00Z';

/** How old a timestamp is, as kubectl prints ages: `45s`, `12m`, `5h30m`, `10h`, `2d`. */
export function age(timestamp: string): string {
  const seconds = Math.max(0, Math.floor((Date.parse(now) - Date.parse(timestamp)) / 1000));
  const [minutes, hours] = [Math.floor(seconds / 60), Math.floor(seconds / 3600)];
  if (seconds < 120) return `${seconds}s`;
  if (minutes < 180) return `${minutes}m`;
  if (hours < 8) return `${hours}h${minutes % 60 ? `${minutes % 60}m` : ''}`;
  return hours < 48 ? `${hours}h` : `${Math.floor(hours / 24)}d`;
}

/** A uid that depends on nothing but the words given, in the form of a UUID. */
export function uid(...words: readonly string[]): string {
  const hex = createHash('sha1').update(words.join('/')).digest('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`];
  return [...parts, hex.slice(20, 32)].join('-');
}

/** The letters Kubernetes uses for generated names: no vowels and nothing that looks alike. */
const letters = 'bcdfghjklmnpqrstvwxz2456789';

/** The end of a generated name, such as `x7k2p`: always the same for the same words. */
export function suffix(length: number, ...words: readonly string[]): string {
  const bytes = createHash('sha1').update(words.join('/')).digest();
  return [...bytes.subarray(0, length)].map((byte) => letters[byte % letters.length]).join('');
}
