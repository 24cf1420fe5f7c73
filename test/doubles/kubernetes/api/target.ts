import { groupVersion, type Kind } from '../kinds.ts';

/** What a path of the API names: all objects of a kind, one object, or a subresource of one. */
export interface Target {
  readonly kind: Kind;
  readonly namespace: string | undefined;
  readonly name: string | undefined;
  readonly subresource: string | undefined;
}

/** Reads `/api/v1/…` and `/apis/<group>/<version>/…`; undefined where no kind that is served has that path. */
export function targetOf(path: string, kinds: readonly Kind[]): Target | undefined {
  const words = path.split('/').filter(Boolean).map(decodeURIComponent);
  const api = words[0] === 'api' ? words[1] : words.slice(1, 3).join('/');
  const rest = words.slice(words[0] === 'api' ? 2 : 3);
  const inNamespace = rest[0] === 'namespaces' && rest.length > 2 && !isNamespacePart(rest[2]);
  const [plural, name, subresource] = inNamespace ? rest.slice(2) : rest;
  const kind = kinds.find((candidate) => groupVersion(candidate) === api && candidate.plural === plural);
  if (!kind || (inNamespace && !kind.namespaced)) return undefined;
  if (subresource !== undefined && !kind.subresources.includes(subresource)) return undefined;
  return { kind, namespace: inNamespace ? rest[1] : undefined, name, subresource };
}

/** `/api/v1/namespaces/<name>/finalize` names a part of the namespace, not a kind inside it. */
function isNamespacePart(word: string | undefined): boolean {
  return word === 'finalize' || word === 'status';
}
