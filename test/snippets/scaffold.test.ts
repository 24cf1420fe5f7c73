import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { journeyStep, newTask, register, taskNameFault } from '../../src/snippet/scaffold/files.ts';

const registry = readFileSync('snippets/registry.ts', 'utf8');

test.each([
  ['Enable-ACNS', 'expected a task name such as enable-acns'],
  ['../evil', 'expected a task name'],
  ['', 'expected a task name'],
  ['connect', 'snippets/connect exists already'],
])('the task name %j is refused: %s', (name, message) => {
  expect(taskNameFault(name, ['connect'])).toContain(message);
});

test('a new task gets its face, its task module and a place in the registry', () => {
  expect(taskNameFault('enable-acns', ['connect'])).toBeUndefined();
  const files = newTask('enable-acns', 'kubectl');
  expect(files.map(({ path }) => path)).toEqual([
    'snippets/enable-acns/kubectl.ts',
    'snippets/enable-acns/task.ts',
  ]);
  expect(files[1]?.text).toContain("id: 'enable-acns'");
  expect(files[1]?.text).toContain('faces: { kubectl: kubectl.example }');
  const changed = register(registry, 'enable-mtls');
  expect(changed).toContain("/enable-acns/task.ts';\nimport { enableMtls } from './enable-mtls/task.ts';\n");
  expect(changed).toContain('  enableAcns,\n  enableMtls,\n  expandPodCidr,\n');
  expect(journeyStep('enable-acns', 'kubectl')).toBe("{ snippet: 'enable-acns/example', kind: 'kubectl' },");
});

test('a registry that has lost its list is refused rather than overwritten', () => {
  expect(() => register('export {};\n', 'enable-acns')).toThrow(
    'snippets/registry.ts: expected an import of a task',
  );
});
