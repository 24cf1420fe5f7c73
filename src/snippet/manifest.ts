import { Document, parseAllDocuments, visit } from 'yaml';
import { hereDocument, kubectl } from '../commands/build.ts';
import type { ManifestFace, ManifestObject, ShellFace } from './model.ts';

/**
 * Objects as the YAML file that a reader saves: one document each, keys in the order in which they were written, no
 * anchors, no folded lines. kubectl reads YAML 1.1, where a bare `on`, `0777` or `1:30` is no text
 * (https://yaml.org/type/), so the text is written by the rules of 1.1.
 */
export function manifestText(objects: readonly ManifestObject[]): string {
  return objects.map(documentText).join('---\n');
}

/** Reads YAML text back as kubectl does; throws where a document does not parse. */
export function parseManifest(text: string): readonly ManifestObject[] {
  return parseAllDocuments(text, { version: '1.1' }).flatMap((document) => {
    const [error] = document.errors;
    if (error) throw new Error(`manifest: expected YAML, found ${error.message}`);
    return document.contents === null ? [] : [document.toJS() as ManifestObject];
  });
}

/** The kubectl face of a manifest: applies the same objects from a here-document, so that a paste needs no file. */
export function applied({ objects }: ManifestFace): ShellFace {
  return {
    script: (p) => [hereDocument(kubectl('apply', [], { filename: '-' }), manifestText(objects(p)))],
  };
}

function documentText(object: ManifestObject): string {
  const document = new Document(object, { version: '1.1', aliasDuplicateObjects: false });
  visit(document, {
    Scalar(_, node) {
      // The one number of YAML 1.2 that 1.1 takes for text, so that either reading gives text.
      if (typeof node.value === 'string' && /^0o[0-7]+$/.test(node.value)) node.type = 'QUOTE_DOUBLE';
    },
  });
  return document.toString({ lineWidth: 0, directives: false });
}
