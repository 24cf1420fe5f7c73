import { expect, test } from 'vitest';
import { authorizationRoutes } from './authorization.ts';
import { shapeProblems } from './clusters/shape.ts';
import { createRecorder } from './recorder.ts';
import { createRouter } from './router.ts';
import { createStore } from './store.ts';

const at = (path: string): URL => new URL(path, 'https://127.0.0.1');

test.each([
  ['/a', '', 'MissingApiVersionParameter'],
  ['/a?api-version=', '', 'MissingApiVersionParameter'],
  ['/a?api-version=2026-06-01', '{"a":', 'InvalidRequestContent'],
])('PUT %s with the body %j is refused before any route sees it: %s', (path, text, code) => {
  const recorder = createRecorder(() => ({ status: 200 }));
  expect(recorder.handle({ method: 'PUT', url: at(path), text })).toMatchObject({
    status: 400,
    body: { error: { code } },
  });
  expect(recorder.requests()).toMatchObject([{ method: 'PUT', status: 400 }]);
});

test('a request in order reaches its route', () => {
  const recorder = createRecorder(({ body }) => ({ status: 200, body: { got: body } }));
  const url = at('/a/?api-version=2026-06-01');
  expect(recorder.handle({ method: 'PUT', url, text: '{"b":1}' })).toEqual({
    status: 200,
    body: { got: { b: 1 } },
  });
});

const cluster = (networkProfile: object): object => ({
  location: 'westeurope',
  properties: { networkProfile },
});

test.each([
  [{ networkDataplane: 'Cilium' }, 'networkDataplane'],
  [{ networkPluginMode: 'Overlay' }, 'networkPluginMode'],
  [{ networkPolicy: 'Cilium' }, 'networkPolicy'],
  [{ ipFamilies: ['ipv5'] }, 'ipFamilies'],
])('%j is in no published enumeration', (profile, name) => {
  const problems = shapeProblems(cluster(profile)).map(({ message }) => message);
  expect(problems.join()).toContain(`properties.networkProfile.${name}`);
});

test('only the spellings that az is documented to send are let through', () => {
  expect(shapeProblems(cluster({ ipFamilies: ['ipv4', 'ipv6'] }))).toEqual([]);
});

/** https://learn.microsoft.com/azure/role-based-access-control/built-in-roles/networking#network-contributor */
test.each([
  ['Network Contributor', ['4d97b98b-1d4f-4787-a291-c67834d212e7']],
  ['Reader', []],
  ['Owner', []],
])('the role %s has the ids %j in every tenant, or is not known', (role, ids) => {
  const store = createStore();
  const route = createRouter(authorizationRoutes(store), store);
  const query = new URLSearchParams({ $filter: `roleName eq '${role}'` });
  const path = '/subscriptions/s/providers/Microsoft.Authorization/roleDefinitions';
  const { body } = route({ method: 'GET', path, query, body: undefined });
  expect((body as { value: { name?: string }[] }).value.map(({ name }) => name)).toEqual(ids);
});
