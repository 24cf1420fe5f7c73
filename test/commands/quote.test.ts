import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quote } from '../../src/commands/quote.ts';

/** One bash for many words: starting bash thousands of times would cost more than the test is worth. */
function throughBash(words: readonly string[]): string[] {
  const script = `printf '%s\\0' ${words.map(quote).join(' ')}`;
  const printed = execFileSync('bash', ['--noprofile', '--norc'], { input: script }).toString('utf8');
  return printed.split('\0').slice(0, -1);
}

const hostile = [
  "'",
  '"',
  '$(id)',
  '`id`',
  '\\',
  '\n',
  '\r',
  '!',
  '*',
  '~',
  '#',
  ';',
  '&&',
  '|',
  '${x}',
  '-n',
  '',
  ' ',
  '\t',
  '{a,b}',
  '[a]',
  '%s',
  'é',
  '\u202f',
  '😀',
];

test('bash gives back any string unchanged', () => {
  const words = fc.oneof(
    fc.string({ unit: 'binary' }).filter((word) => !word.includes('\0')),
    fc.array(fc.constantFrom(...hostile)).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 60 }), (list) => {
      const valid = list.map((word) => Buffer.from(word, 'utf8').toString('utf8'));
      expect(throughBash(valid)).toEqual(valid);
    }),
  );
});

test.each(hostile)('bash gives back %j', (word) => {
  expect(throughBash([word])).toEqual([word]);
});

test('readable words stay bare, so that a page reads like documentation', () => {
  expect(['aks create', '10.244.0.0/16', 'ds/cilium', 'k8s-app=azure-cns'].map(quote)).toEqual([
    "'aks create'",
    '10.244.0.0/16',
    'ds/cilium',
    'k8s-app=azure-cns',
  ]);
});

test('a NUL character is refused, since no argument can hold one', () => {
  expect(() => quote('a\0b')).toThrow('NUL');
});
