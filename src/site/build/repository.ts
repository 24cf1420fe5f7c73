import { readFileSync } from 'node:fs';

/** Where to look at or edit a file: an address, and whether that leaves this site. */
export interface EditTarget {
  readonly href: string;
  readonly external: boolean;
}

/** The repository's web address without a trailing slash; undefined where none is configured. */
export function repositoryUrl(environment: string | undefined, manifest: unknown): string | undefined {
  const declared = (manifest as { repository?: string | { url?: string } }).repository;
  const found = environment ?? (typeof declared === 'string' ? declared : declared?.url);
  return found?.replace(/^git\+/, '').replace(/(\.git)?\/*$/, '') || undefined;
}

/** The repository of this build: SITE_REPOSITORY, else package.json. */
export function repository(): string | undefined {
  return repositoryUrl(process.env['SITE_REPOSITORY'], JSON.parse(readFileSync('package.json', 'utf8')));
}

/** Where a reader edits a file of the repository: its web editor, or the instructions where no address is known. */
export function editTarget(file: string, url: string | undefined = repository()): EditTarget {
  if (url) return { href: `${url}/edit/main/${file}`, external: true };
  const anchor = file.startsWith('snippets/') ? 'edit-a-snippet' : 'edit-a-page';
  return { href: `/about/contributing/#${anchor}`, external: false };
}
