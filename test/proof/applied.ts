import { forEachChild, parse, type SyntaxNode } from 'unbash';
import { snippet } from '../../snippets/registry.ts';
import type { Face } from '../../src/snippet/model.ts';

/** The shell face whose run is also the run of this face: a manifest's is the kubectl face that applies its very text. */
export function faceThatRuns(id: string, face: Face): Face | undefined {
  if (face.kind !== 'manifest') return face;
  const kubectl = snippet(id).faces.find(({ kind }) => kind === 'kubectl');
  return kubectl && appliedFaults(kubectl.text, face.text).length === 0 ? kubectl : undefined;
}

/** What differs between the manifest and the shell text that applies it, to one cluster or to each of several, letter by letter. */
export function appliedFaults(shell: string, manifest: string): readonly string[] {
  const bodies = hereBodies(shell);
  if (bodies.length === 0) return ['expected one here-document that holds the manifest, found 0.'];
  return bodies.flatMap((body) => bodyFaults(body, manifest));
}

function bodyFaults(body: string, manifest: string): readonly string[] {
  if (body === manifest) return [];
  const [had, wants] = [body.split('\n'), manifest.split('\n')];
  const line = wants.findIndex((text, index) => text !== had[index]);
  const at = line === -1 ? wants.length : line;
  return [
    `line ${at + 1} of the manifest is "${wants[at] ?? ''}"; the here-document has "${had[at] ?? ''}". Build both from the same objects.`,
  ];
}

/** The bodies of unexpanded here-documents in shell text, as the command would read them. */
function hereBodies(text: string): readonly string[] {
  const bodies: string[] = [];
  const visit = (node: SyntaxNode): void => {
    if (node.type === 'HereDoc' && node.delimiter?.quoted) bodies.push(node.body?.text ?? '');
    if (node.type === 'Command') node.redirects.forEach(visit);
    else forEachChild(node, visit);
  };
  visit(parse(text));
  return bodies;
}
