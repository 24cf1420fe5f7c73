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
