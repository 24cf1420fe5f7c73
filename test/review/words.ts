import { globSync, readFileSync } from 'node:fs';
import { liveMeaning } from '../../src/proof/live.ts';
import { levelMeaning } from '../../src/proof/model.ts';
import { stateText } from '../../src/site/calendar.ts';
import { expectationLines } from '../../src/site/expectations.ts';
import { engineNames } from '../../src/site/policy-matrix.ts';
import { proofLine } from '../../src/site/proof-line.ts';
import { scopeRows } from '../../src/site/scope.ts';
import type { Expected } from '../../src/snippet/expected/model.ts';
import { oneLine, type Statement, type Subject } from './statement.ts';

/** What components say on every page: labels, the lines of proof, what each level of proof means. */
export function wordsSubject(): Subject {
  const components = globSync('src/components/**/*.astro').sort();
  return {
    id: 'words',
    statements: [
      ...Object.entries(levelMeaning).map(([level, text]) => said('src/proof/model.ts', `${level}: ${text}`)),
      said('src/proof/live.ts', liveMeaning),
      ...(['az', 'kubectl', 'helm', 'pulumi', 'manifest'] as const).map((kind) =>
        said('src/site/proof-line.ts', proofLine(kind, { levels: [ran] })),
      ),
      said('src/site/proof-line.ts', proofLine('terraform', { levels: [parsed, notRun] })),
      said(
        'src/site/scope.ts',
        scopeRows(scope)
          .map(({ label, value }) => `${label}=${value}`)
          .join(', '),
      ),
      said('src/site/policy-matrix.ts', JSON.stringify(engineNames)),
      ...states.map((state) => said('src/site/calendar.ts', `${state}=${stateText({ state })}`)),
      ...places.flatMap((place) =>
        expectationLines([{ part, ...place, origin: { kind: 'recorded' } }]).map((line) =>
          said('src/site/expectations.ts', JSON.stringify({ ...place, ...line })),
        ),
      ),
      ...globSync('src/routes/*.txt.ts').flatMap((file) =>
        sentences(readFileSync(file, 'utf8')).map((text) => said(file, text)),
      ),
      ...components.flatMap((file) =>
        templateWords(readFileSync(file, 'utf8')).map((text) => said(file, text)),
      ),
    ],
  };
}

/** Literals of four words and more: a route cannot be imported outside of a build. */
function sentences(source: string): readonly string[] {
  return [...source.matchAll(/'((?:[^'\n]* ){3}[^'\n]*)'/g)].map(([, text = '']) => text);
}

/** The words between the tags of an Astro template, and those that only a screen reader says. */
export function templateWords(source: string): readonly string[] {
  const template = source.replace(/^---[\s\S]*?\n---/, '').replaceAll(/<(style|script)[\s\S]*?<\/\1>/g, '');
  const spoken = [...template.matchAll(/\b(?:aria-label|title|alt|placeholder)="([^"]+)"/g)];
  const shown = [...template.matchAll(/>([^<>]+)(?=<)/g)];
  return [...shown, ...spoken].map(([, text = '']) => oneLine(text)).filter(isWords);
}

/** The rest between two tags is code: `=> (`, `)}`, `{value}`, or the half of an expression. */
function isWords(text: string): boolean {
  const said = text.replaceAll(/\{[^{}]*\}/g, '');
  return /[A-Za-z]{3}/.test(said) && !/[{}]|=>|&&|===/.test(said);
}

const ran = { level: 'ran', state: 'passed', tools: 'tool 1.0', date: '2026-11-21' } as const;

const parsed = { level: 'parsed', state: 'passed', tools: 'tool 1.0', date: '2026-11-21' } as const;

const notRun = { level: 'ran', state: 'not run' } as const;

const states = ['community', 'LTS only', 'preview', 'ended', 'unknown'] as const;

const part = { form: 'silence', of: 'a command' } as const;

const places: readonly Pick<Expected, 'modes' | 'dataplanes'>[] = [
  ...(['overlay', 'pod-subnet', 'node-subnet', 'byo'] as const).map((mode) => ({ modes: [mode] })),
  ...(['azure', 'cilium', 'none'] as const).map((dataplane) => ({ dataplanes: [dataplane] })),
];

const scope = {
  modes: 'modes',
  dataplanes: 'dataplanes',
  kubernetes: 'kubernetes',
  cilium: 'cilium',
  acns: 'acns',
  status: 'status',
};

function said(where: string, text: string): Statement {
  return { where, text, sources: [] };
}
