import { places, scenarios, world, type Scenario } from '../../snippets/policies/scenario.ts';
import { snippet, snippetIds } from '../../snippets/registry.ts';
import { parseParameters } from '../../src/aks/parameters.ts';
import { parseManifest } from '../../src/snippet/manifest.ts';
import type { Face } from '../../src/snippet/model.ts';
import { engineNames, policyMatrix } from '../../src/site/policy-matrix.ts';
import { otherParameters } from '../other-parameters.ts';
import { sealOf } from './seal.ts';

/**
 * Everything that a reader copies, for other parameters than the defaults, so that a typed default shows: titles,
 * commands one a line, objects one a line, the comments of programs, and what is said of shown output.
 */
export function statedSnippets(): Readonly<Record<string, unknown>> {
  const parameters = parseParameters(otherParameters);
  const copied = Object.fromEntries(
    snippetIds.map((id) => {
      const { title, faces } = snippet(id, parameters);
      return [id, { title, ...Object.fromEntries(faces.map((face) => [face.kind, faceOf(face)])) }];
    }),
  );
  return { ...copied, 'policies, places': { ...places }, ...matrices() };
}

/** What the matrices state, one row a line. */
function matrices(): Readonly<Record<string, unknown>> {
  const { pods, nodes } = world('cilium', parseParameters(otherParameters));
  const stated = (Object.entries(scenarios) as [string, Scenario][]).map(([id, scenario]) => {
    const { title, applies, engines, rows } = scenario;
    const lines = rows.map(
      ({ from, to, port, protocol, verdict }) =>
        `${from} to ${to} ${port}/${protocol} ${JSON.stringify(verdict)}`,
    );
    return [
      `policies, matrix ${id}`,
      {
        title,
        applies: applies.join(' '),
        engines: engines.join(' '),
        lines,
        reasons: sealOf(policyMatrix(id)),
      },
    ];
  });
  return {
    'policies, engines': { ...engineNames },
    'policies, world': [...pods, ...nodes].map((one) => JSON.stringify(one)),
    ...Object.fromEntries(stated),
  };
}

function faceOf(face: Face): unknown {
  const { label, language, preview, cilium, text, output } = face;
  const tab = `${label}${preview ? ', preview' : ''}${cilium ? `, Cilium ${cilium.join(' ')}` : ''}`;
  if (language === 'yaml')
    return { tab, objects: parseManifest(text).map((object) => JSON.stringify(object)) };
  if (language === 'ts') return { tab, ...program(text) };
  if (!output) return { tab, lines: commands(text) };
  const { expects, ...shown } = output;
  return { tab, lines: commands(text), ...shown, expects: expects.map((one) => JSON.stringify(one)) };
}

/** Commands without line breaks; the manifest in a here-document is that of the other tab, which a test compares. */
function commands(text: string): readonly string[] {
  return text
    .replaceAll(/ \\\n */g, ' ')
    .replaceAll(/<<'(EOF+)'\n.*?\n\1$/gms, "<<'$1'")
    .trimEnd()
    .split('\n')
    .map((line) => line.trim());
}

/** Inputs are compared with az and the facts elsewhere; comments and options of resources are not. */
function program(text: string): object {
  const isComment = (line: string): boolean => /^\s*(?:\/\*\*|\*|\/\/)/.test(line);
  const lines = text.split('\n');
  return {
    comments: lines.filter(isComment).map((line) => line.trim()),
    code: sealOf(lines.filter((line) => !isComment(line))),
  };
}
