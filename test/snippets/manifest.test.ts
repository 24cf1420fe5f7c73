import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { snippet, snippetIds } from '../../snippets/registry.ts';
import { manifestText, parseManifest } from '../../src/snippet/manifest.ts';
import { emptyServices } from './services.ts';

function withLabel(value: string): { apiVersion: string; kind: string; metadata: object } {
  return { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'a', labels: { value } } };
}

test.each([
  'on',
  'yes',
  'n',
  '53',
  '0777',
  '0o17',
  '1:30',
  '1e3',
  '0x1f',
  '~',
  'null',
  '1_000',
  '2026-11-21',
  '',
])('the text %j stays text in YAML 1.1, which kubectl reads, and in YAML 1.2', (value) => {
  const text = manifestText([withLabel(value)]);
  expect(parse(text, { version: '1.1' })).toEqual(withLabel(value));
  expect(parse(text, { version: '1.2' })).toEqual(withLabel(value));
});

test('any objects come back from the text as they went in', () => {
  const label = fc.string({ unit: 'grapheme' });
  fc.assert(
    fc.property(fc.array(label.map(withLabel), { minLength: 1 }), (objects) => {
      expect(parseManifest(manifestText(objects))).toEqual(objects);
    }),
  );
});

test('documents are parted by ---, keys keep their order, shared parts are written out, lines are not folded', () => {
  const shared = { app: 'web' };
  const long = 'word '.repeat(60).trim();
  const object = {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'a', labels: shared, more: shared, long },
  };
  expect(manifestText([object, withLabel('x')])).toBe(
    [
      'apiVersion: v1',
      'kind: ConfigMap',
      'metadata:',
      '  name: a',
      '  labels:',
      '    app: web',
      '  more:',
      '    app: web',
      `  long: ${long}`,
      '---',
      'apiVersion: v1',
      'kind: Namespace',
      'metadata:',
      '  name: a',
      '  labels:',
      '    value: x',
      '',
    ].join('\n'),
  );
});

test('text that is no YAML is an error', () => {
  expect(() => parseManifest('a: [')).toThrow('manifest: expected YAML');
});

test('every Service of the manifests selects a pod of them', () => {
  const manifests = snippetIds.flatMap((id) =>
    snippet(id).faces.flatMap(({ kind, text }) => (kind === 'manifest' ? [text] : [])),
  );
  expect(emptyServices(manifests)).toEqual([]);
});
