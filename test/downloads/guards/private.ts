import type { BundleFile } from '../../../src/site/downloads/file.ts';

/** What must not leave a machine, and what shows that a file was made on one. */
const patterns: readonly (readonly [RegExp, string])[] = [
  [/(^|[\s"'=(])\/(work|tmp|home|root|Users|mnt)\//, 'a path of a machine'],
  [/[A-Za-z]:\\/, 'a path of a machine'],
  [/localhost|127\.0\.0\.1/, 'an address of a machine'],
  [/BEGIN [A-Z ]*PRIVATE KEY|AccountKey=|SharedAccessSignature|\beyJ[\w-]{10,}/, 'a secret'],
  [/\b(password|client[-_]?secret|access[-_]?token)\b\s*[:=]/i, 'a secret'],
  [/subscriptions\/[0-9a-f]{8}-/i, 'the id of a subscription'],
];

/** Files of a bundle that hold a secret or give away the machine they were made on. */
export function privateFaults(files: readonly BundleFile[]): readonly string[] {
  return files.flatMap(({ path, text }) =>
    patterns.filter(([shape]) => shape.test(text)).map(([, what]) => `${path}: holds ${what}.`),
  );
}
