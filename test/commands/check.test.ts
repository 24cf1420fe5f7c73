import { describe, expect, test } from 'vitest';
import { tableFaults } from '../proof/table.ts';

const ok = 'az aks create --name a --resource-group b --network-plugin azure';

test('a right command has no fault', () => {
  expect(tableFaults(ok)).toEqual([]);
});

describe.each([
  ['a misspelt option', 'az aks show --name a --resource-group b --outptu json', 'Did you mean "--output"?'],
  [
    'a wrong allowed value',
    `${ok} --network-dataplane ebpf`,
    '--network-dataplane expects one of azure, cilium; found "ebpf"',
  ],
  ['a missing required option', 'az aks create --name a', 'required option --resource-group is missing'],
  [
    'an abbreviated option',
    `${ok} --network-datapl cilium`,
    '--network-datapl is an abbreviation. Write --network-dataplane',
  ],
  [
    'an unknown command',
    'az aks crate --name a',
    'no such command in the table of az 2.91.0. Did you mean "aks create"?',
  ],
  [
    'an option without its value',
    `az aks show --resource-group b --name`,
    '--name needs a value, found none',
  ],
  ['a command inside a capture', `X=$(az aks shw --name a)`, 'no such command'],
  ['a command behind a pipe', `${ok} | az aks list --querry x`, 'Did you mean "--query"?'],
  ['a misspelt kubectl option', 'kubectl get pods --namespce x', 'Did you mean "--namespace"?'],
  ['a program without a table', 'sudo az aks list', '"sudo" has no command table'],
])('%s', (_, text, message) => {
  test('is refused with its line and a way out', () => {
    expect(tableFaults(text).join('\n')).toContain(message);
    expect(tableFaults(text)[0]).toMatch(/^line 1: /);
  });
});

test('short and joined spellings are understood', () => {
  expect(tableFaults('kubectl get pods -n kube-system -o wide')).toEqual([]);
  expect(tableFaults('az aks show -n a -g b --output=json')).toEqual([]);
});
