import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { extendedTask } from '../../src/author/scaffold/extend.ts';
import { journeyStep, newTask, parseId, register } from '../../src/author/scaffold/files.ts';

const registry = `import { connect } from './connect/task.ts';
import { hubble } from './hubble/task.ts';

export const tasks = [
  connect,
  hubble,
] as const satisfies readonly Task[];
`;
const enable = { ...parseId('enable-acns/enable'), kind: 'kubectl' } as const;

test.each(['Enable-ACNS/enable', '../evil', '', 'connect', 'connect/', 'connect/a/b'])(
  'the id %j is refused',
  (id) => {
    expect(() => parseId(id)).toThrow('expected task/name such as enable-acns/enable');
  },
);

test('a new task gets its face, its task module and a place in the registry', () => {
  const files = newTask(enable);
  expect(files.map(({ path }) => path)).toEqual([
    'snippets/enable-acns/kubectl.ts',
    'snippets/enable-acns/task.ts',
  ]);
  expect(files[1]?.text).toContain("id: 'enable-acns'");
  expect(files[1]?.text).toContain('faces: { kubectl: kubectl.enable }');
  expect(register(registry, 'enable-acns')).toBe(`import { connect } from './connect/task.ts';
import { enableAcns } from './enable-acns/task.ts';
import { hubble } from './hubble/task.ts';

export const tasks = [
  connect,
  enableAcns,
  hubble,
] as const satisfies readonly Task[];
`);
  expect(register(registry, 'zones')).toMatch(/'\.\/zones\/task\.ts';\n\n[^]*\n {2}hubble,\n {2}zones,\n\]/);
  expect(journeyStep(enable)).toBe("{ snippet: 'enable-acns/enable', kind: 'kubectl' },");
});

test('a task that is there gets an entry behind its others, and a face behind its others', () => {
  const [task, az] = ['task', 'az'].map((name) => readFileSync(`snippets/outbound-type/${name}.ts`, 'utf8'));
  const [faces, entries] = extendedTask(
    { ...parseId('outbound-type/to-user-nat'), kind: 'az' },
    task ?? '',
    az,
  );
  expect(faces?.text.startsWith(az?.trimEnd() ?? '?')).toBe(true);
  expect(faces?.text).toMatch(
    /\nexport const toUserNat = \{\n {2}script: .*\n\} as const satisfies ShellFace;\n$/,
  );
  expect(entries?.text).toContain(
    "faces: { az: az.toNatGateway } },\n    'to-user-nat': { title: 'Say what it does', faces: { az: az.toUserNat } },\n  },\n}",
  );
});

test('a face of a kind that the task has not yet gets a module and an import', () => {
  const task = readFileSync('snippets/outbound-type/task.ts', 'utf8');
  const [faces, entries] = extendedTask(
    { ...parseId('outbound-type/nodes'), kind: 'kubectl' },
    task,
    undefined,
  );
  expect(faces).toMatchObject({ path: 'snippets/outbound-type/kubectl.ts' });
  expect(entries?.text).toContain(
    "import * as az from './az.ts';\nimport * as kubectl from './kubectl.ts';\n\n",
  );
});

test('a builder that the module has not imported yet is imported', () => {
  const text = "import { capture } from '../../src/commands/build.ts';\n";
  const [faces] = extendedTask({ ...parseId('a/b'), kind: 'az' }, 'x\n\n  snippets: {\n  },\n', text);
  expect(faces?.text).toContain("import { az, capture } from '../../src/commands/build.ts';");
});

test('what is there already, and what has lost its shape, is refused rather than overwritten', () => {
  const task = readFileSync('snippets/outbound-type/task.ts', 'utf8');
  const again = (name: string): unknown =>
    extendedTask({ task: 'outbound-type', name, kind: 'az' }, task, undefined);
  expect(() => again('show')).toThrow('the snippet show is there already');
  expect(() => again('to-nat-gateway')).toThrow('the snippet to-nat-gateway is there already');
  expect(() => extendedTask(enable, 'export {};\n', undefined)).toThrow('expected "  snippets: {"');
  expect(() => register('export {};\n', 'enable-acns')).toThrow(
    'snippets/registry.ts: expected an import of a task',
  );
});
