import type { Node } from 'unist';
import { snippet } from '../../../snippets/registry.ts';
import { proofOf } from '../../proof/read.ts';
import type { Face } from '../../snippet/model.ts';
import { expectationLines } from '../expectations.ts';
import { sampleOutput } from '../output.ts';
import { proofLine } from '../proof-line.ts';
import { block } from './markdown.ts';

/** Every face of a snippet: its code byte for byte, its proof, and its sample output with what to expect of it. */
export function snippetNodes(id: string): readonly Node[] {
  const { title, faces } = snippet(id);
  return faces.flatMap((face) => [
    ...block(`**${title}** (${face.label}, \`${face.file}\`)`),
    code(face.language, face.text),
    ...block(`${face.preview ? 'Preview feature. ' : ''}${proofLine(face.kind, proofOf(id, face.kind))}`),
    ...outputNodes(id, face),
  ]);
}

function outputNodes(id: string, face: Face): readonly Node[] {
  const text = sampleOutput(id, face);
  if (!text || !face.output) return [];
  const lines = expectationLines(face.output.expects).map(
    ({ on, text: expected, origin }) => `- ${on && `${on}: `}\`${expected}\` (${origin})`,
  );
  return [
    ...block(`Sample output. ${face.output.basis}`),
    code('text', text),
    ...block(`Expect this on your cluster; the rest is an example:\n\n${lines.join('\n')}`),
  ];
}

function code(lang: string, text: string): Node {
  return { type: 'code', lang, value: text.replace(/\n$/, '') } as Node;
}
