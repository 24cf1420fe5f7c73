import { expect, test } from 'vitest';
import { snippet, snippetIds, tasks } from '../../snippets/registry.ts';
import { commandRows, purposeOf, purposes, type Purpose } from '../../src/site/tables/commands.ts';
import { usages } from '../../src/site/page/usage.ts';
import type { Face } from '../../src/snippet/model.ts';
import { readPages } from '../content/read.ts';

const pages = readPages();
const sheet = purposes.flatMap((purpose) => commandRows(purpose).map((row) => ({ ...row, purpose })));

const shell = (text: string): Pick<Face, 'language' | 'text'> & Face => ({
  kind: 'az',
  label: 'Azure CLI',
  language: 'bash',
  file: 'x.ts',
  text,
  preview: false,
});

test('every snippet of every task stands on the sheet once', () => {
  expect(sheet.map(({ id }) => id).sort()).toEqual([...snippetIds].sort());
  expect(new Set(sheet.map(({ id }) => id.split('/')[0]))).toEqual(new Set(tasks.map(({ id }) => id)));
  for (const purpose of purposes) expect(commandRows(purpose).length, purpose).toBeGreaterThanOrEqual(1);
});

test('what can be copied is the snippet’s own text', () => {
  const shown = sheet.flatMap(({ id, faces }) =>
    faces.flatMap(({ label, text }) => (text === undefined ? [] : [{ id, label, text }])),
  );
  for (const { id, label, text } of shown)
    expect(snippet(id).faces.find((face) => face.label === label)?.text).toBe(text);
});

test('what is too long names its commands', () => {
  const long = sheet.find(({ id }) => id === 'create-pod-subnet-cilium/cluster');
  expect(long?.faces[0]).toMatchObject({
    names: ['az group create', 'az network vnet create', 'az network vnet subnet create', 'az aks create'],
  });
  expect(long?.faces[0]).not.toHaveProperty('text');
  expect(long?.faces.map(({ label }) => label)).toEqual(['Azure CLI', 'Pulumi (TypeScript)']);
});

test('the sheet draws every purpose, and another page explains every snippet', () => {
  const [page] = pages.filter(({ url }) => url === '/reference/commands/');
  const drawn = page?.components.filter(({ value }) => value.name === 'Commands') ?? [];
  expect(drawn.map(({ value }) => value.attributes['purpose']).sort()).toEqual([...purposes].sort());
  const others = pages
    .filter(({ url }) => url !== '/reference/commands/')
    .map(({ url, text }) => ({ id: url.slice(1, -1), body: text }));
  const explained = usages(others);
  expect(snippetIds.filter((id) => !explained.has(id))).toEqual([]);
});

test.each<[string, Purpose]>([
  ['az group create --name a\naz aks create --name a', 'create'],
  ['az aks nodepool add --name a', 'create'],
  ['az aks get-credentials --name a\nkubectl get nodes', 'connect'],
  ['kubectl get pods', 'inspect'],
  ['kubectl exec deployment/a -- curl http://b', 'inspect'],
  ["kubectl apply --filename - <<'EOF'\na: 1\nEOF", 'apply'],
  ['az aks update --name a --network-dataplane cilium', 'change'],
  ['kubectl label namespace a b=c', 'change'],
  ['kubectl delete namespace a', 'clean up'],
  ['kubectl config delete-context a', 'clean up'],
  ['az group delete --name a', 'clean up'],
])('%s is for: %s', (text, purpose) => {
  expect(purposeOf({ faces: [shell(`${text}\n`)] })).toBe(purpose);
});
