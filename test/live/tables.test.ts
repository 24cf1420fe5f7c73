import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { snippet, snippetIds } from '../../snippets/registry.ts';
import { shellcheckFaults } from '../proof/shell.ts';

test('regenerating the command tables from the real tools changes nothing', () => {
  const check = spawnSync(process.execPath, ['src/author/tables/tables.ts', '--check'], {
    encoding: 'utf8',
  });
  expect(check.stdout + check.stderr).not.toMatch(/differs/);
  expect(check.status).toBe(0);
});

const shell = snippetIds.flatMap((id) =>
  snippet(id)
    .faces.filter(({ language }) => language === 'bash')
    .map((face) => ({ id, ...face })),
);

test.each(shell)('$id ($kind): shellcheck has nothing to say', ({ text }) => {
  expect(shellcheckFaults(text)).toEqual([]);
});
