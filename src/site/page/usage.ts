import type { FaceKind } from '../../snippet/model.ts';
import { parsePage } from './parse.ts';
import { urlOf } from './related.ts';

/** The id of a snippet's first appearance on a page; undefined for later ones, since an id may stand once only. */
export function anchorOf(id: string, request: Request): string | undefined {
  const seen = shown.get(request) ?? new Set();
  shown.set(request, seen);
  if (seen.has(id)) return undefined;
  seen.add(id);
  return snippetAnchor(id);
}

const shown = new WeakMap<Request, Set<string>>();

/** The anchor of a snippet on a page that shows it. */
export function snippetAnchor(id: string): string {
  return `snippet-${id.replace('/', '-')}`;
}

/** The anchor of a face's row in the table of proofs. */
export function proofAnchor(id: string, kind: FaceKind): string {
  return `proof-${id.replace('/', '-')}-${kind}`;
}

/** Address and anchor of the first page that shows each snippet, by snippet id. */
export function usages(
  pages: readonly { readonly id: string; readonly body?: string | undefined }[],
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const page of pages) {
    for (const { value } of parsePage(page.body ?? '').components) {
      const { id } = value.attributes;
      if (value.name === 'Snippet' && id !== undefined && !found.has(id))
        found.set(id, `${urlOf(page.id)}#${snippetAnchor(id)}`);
    }
  }
  return found;
}
