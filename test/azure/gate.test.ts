import { expect, test } from 'vitest';
import { someone } from './example.ts';
import { firstGate, isCi, isConfirmed, secondGate } from './gate.ts';

const linux = { platform: 'linux', isTerminal: true };

test.each([
  ['CI', 'true'],
  ['CI', '1'],
  ['CI', 'True'],
  ['GITHUB_ACTIONS', 'true'],
  ['GITLAB_CI', 'true'],
  ['TF_BUILD', 'True'],
  ['JENKINS_URL', 'https://ci.example/'],
  ['BUILDKITE', 'true'],
  ['TEAMCITY_VERSION', '2026.1'],
])('%s=%s is CI, and a terminal does not change that', (name, value) => {
  expect(isCi({ env: { [name]: value } })).toBe(true);
  expect(firstGate({ ...linux, env: { [name]: value, AKS_LIVE_CONFIRM: someone.id } })).toMatchObject({
    kind: 'refuse',
    says: expect.stringContaining('AKS_LIVE is not 1') as string,
  });
});

test.each([[{}], [{ CI: '' }], [{ CI: '0' }], [{ CI: 'false' }]])('%j is no CI', (env) => {
  expect(isCi({ env })).toBe(false);
});

test.each([
  ['win32', true, {}, 'Windows is not supported'],
  ['darwin', true, {}, 'expected Linux, found darwin'],
  ['linux', false, {}, 'nobody can answer here'],
  ['linux', true, { AKS_LIVE_CONFIRM: 'yes' }, 'expected the id of the subscription'],
  ['linux', true, { CI: 'true' }, 'AKS_LIVE is not 1'],
  ['linux', true, { CI: 'true', AKS_LIVE: 'true', AKS_LIVE_CONFIRM: someone.id }, 'AKS_LIVE is not 1'],
  ['linux', true, { CI: 'true', AKS_LIVE: '1' }, 'AKS_LIVE_CONFIRM does not name the subscription'],
] as const)('on %s (terminal %s) with %j it is refused: %s', (platform, isTerminal, env, says) => {
  const gate = firstGate({ platform, isTerminal, env });
  expect(gate).toMatchObject({ kind: 'refuse', says: expect.stringContaining(says) as string });
});

test.each([
  [true, {}],
  [false, { AKS_LIVE_CONFIRM: someone.id }],
  [false, { CI: 'true', AKS_LIVE: '1', AKS_LIVE_CONFIRM: someone.id }],
])('the first gate opens with terminal %s and %j', (isTerminal, env) => {
  expect(firstGate({ platform: 'linux', isTerminal, env })).toEqual({ kind: 'go' });
});

test('the second gate asks for the name, or compares the id, or refuses', () => {
  expect(secondGate({ env: {} }, someone)).toEqual({ kind: 'ask', expected: 'Contoso Testing' });
  expect(secondGate({ env: { AKS_LIVE_CONFIRM: someone.id.toUpperCase() } }, someone)).toEqual({
    kind: 'go',
  });
  expect(secondGate({ env: { AKS_LIVE_CONFIRM: someone.tenant } }, someone)).toMatchObject({
    kind: 'refuse',
  });
  expect(secondGate({ env: {} }, { ...someone, enabled: false })).toMatchObject({ kind: 'refuse' });
});

test.each([
  ['Contoso Testing', 'Contoso Testing', true],
  ['Contoso Testing', 'contoso testing', false],
  ['Contoso Testing', 'yes', false],
  ['Contoso Testing', '', false],
  ['Contoso Testing', undefined, false],
  ['', '', false],
])('asked for "%s", the answer "%s" confirms: %s', (expected, answer, confirmed) => {
  expect(isConfirmed(expected, answer)).toBe(confirmed);
});
