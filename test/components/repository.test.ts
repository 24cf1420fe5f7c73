import { expect, test } from 'vitest';
import { editTarget, repositoryUrl } from '../../src/site/build/repository.ts';

test.each([
  [
    'the environment wins',
    'https://example.com/a/b/',
    { repository: 'https://example.com/c/d' },
    'https://example.com/a/b',
  ],
  [
    'package.json may hold a string',
    undefined,
    { repository: 'https://example.com/c/d' },
    'https://example.com/c/d',
  ],
  [
    'or an object with a git address',
    undefined,
    { repository: { url: 'git+https://example.com/c/d.git' } },
    'https://example.com/c/d',
  ],
  ['without either there is none', undefined, {}, undefined],
])('%s', (_, environment, manifest, expected) => {
  expect(repositoryUrl(environment, manifest)).toBe(expected);
});

test('an edit link leads to the module in the repository', () => {
  expect(editTarget('snippets/connect/az.ts', 'https://example.com/a/b')).toEqual({
    href: 'https://example.com/a/b/edit/main/snippets/connect/az.ts',
    external: true,
  });
});

test('without a known repository it leads to the instructions, never to an invented address', () => {
  expect(editTarget('snippets/connect/az.ts', undefined).external).toBe(false);
  expect(editTarget('snippets/connect/az.ts', '').href).toBe('/about/contributing/#edit-a-snippet');
  expect(editTarget('content/docs/index.mdx', '').href).toBe('/about/contributing/#edit-a-page');
});
