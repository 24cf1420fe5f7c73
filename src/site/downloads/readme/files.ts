import { proofOfText } from '../../../proof/read.ts';
import { proofLine } from '../../evidence/proof-line.ts';
import type { Step } from '../steps.ts';
import type { Contents } from './contents.ts';
import { link, table } from './words.ts';

/** Files that hold no snippet, and what a test does with them. */
const others: Readonly<Record<string, string>> = {
  'pulumi/Pulumi.yaml':
    'The Pulumi project, with every value you may change. A test checks it and runs the program with it.',
  'pulumi/package.json': 'The packages of the program, in the versions we ran.',
  'pulumi/tsconfig.json': 'Compiler options. A test compiles the program with them.',
};

/** One row a file: what it is, and what is proved of it, in the words of the site. */
export function files(contents: Contents): readonly string[] {
  const rows = contents.files.map(({ path }) => {
    const step = contents.steps.find((candidate) => candidate.path === path);
    return step ? row(step) : [link(path), others[path] ?? '', ''];
  });
  return [
    '## Files',
    table(['File', 'What it does', 'Proof'], rows),
    'The proof is of the snippet in the file. Scripts have four lines before it: they stop at the first failure (`set -euo pipefail`), which a paste does not.',
  ];
}

function row({ path, title, snippet, face }: Step): readonly string[] {
  const preview = face.preview ? ' **Preview feature.**' : '';
  return [
    link(path),
    `${title} (\`${snippet}\`).${preview}`,
    proofLine(face.kind, proofOfText(snippet, face)),
  ];
}
