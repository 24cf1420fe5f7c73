import { expect, test } from 'vitest';
import { snippetIds } from '../../snippets/registry.ts';
import { facts } from '../../src/aks/limits.ts';
import { factIdsIn } from '../../src/aks/rules/prose.ts';
import { isTelling, matchErrors } from '../../src/site/errors/match.ts';
import { proseOfError, snippetsOf } from '../../src/site/errors/row.ts';
import { describeFindings } from './finding.ts';
import { proseFaults, unknownIds } from './guards/rules.ts';
import { allErrors, allSources } from './data.ts';

const errors = allErrors();
const ids = errors.map(({ id }) => id);
const sources = [...allSources().keys()];

test.each(errors)('$id names only sources, facts, snippets and neighbours that exist', (error) => {
  expect([
    ...unknownIds('source', error.sources, sources),
    ...unknownIds('fact', proseOfError(error).flatMap(factIdsIn), Object.keys(facts)),
    ...unknownIds('snippet', snippetsOf(error), snippetIds),
    ...unknownIds('neighbour', error.neighbours, ids),
  ]).toEqual([]);
});

test.each(errors)('$id states nothing false, types no number and names only options that exist', (error) => {
  const where = `content/errors/${error.id}.yaml`;
  expect(describeFindings(proseOfError(error).flatMap((prose) => proseFaults(where, prose)))).toBe('');
});

test.each(errors)('$id is found by what it prints, before every other message', ({ id, patterns }) => {
  for (const pattern of patterns) {
    expect(isTelling(pattern), `"${pattern}" is too short to tell`).toBe(true);
    expect(matchErrors(pattern.replaceAll('…', '42'), errors)[0]).toBe(id);
  }
});

test('no two messages have one title', () => {
  expect(new Set(errors.map(({ title }) => title)).size).toBe(errors.length);
});

test.each([
  ['Pre-allocated IPs 1280 exceeds IPs available 1024', 'pre-allocated-ips'],
  [
    'not enough IPs available for 9c6a7f37-dd43-4f7c-a01f-1ff41653609c, waiting on Azure CNS to allocate more',
    'not-enough-ips',
  ],
  ['Network Policy cilium requires NetworkDataplane cilium', 'cilium-needs-policy-cilium'],
  [
    '(BadRequest) Code="NetworkPolicyCiliumRequiresCiliumDataplane" Message="…"',
    'cilium-needs-policy-cilium',
  ],
  ['Failed to create pod sandbox', 'pod-sandbox'],
  ['failed to setup network for sandbox "3e16c561e9d521f5"', 'pod-sandbox'],
  ['Warning  FailedCreatePodSandBox  17m', 'pod-sandbox'],
  ['ERROR CODE: EmptySubnetError { "message": "The input subnet is an empty string." }', 'empty-subnet'],
  ['dial tcp: lookup registry.example on 169.254.10.10:53: server misbehaving', 'localdns-misbehaving'],
  [
    'Readiness probe failed: Get "http://10.224.0.8:10092/readyz": dial tcp 10.224.0.8:10092: connect: connection refused',
    'cns-readiness',
  ],
  ['Cannot use a custom subnet because agent nodepool1 is using a managed subnet', 'managed-subnet-pool'],
  [
    '(BadRequest) Cilium dataplane requires either network plugin mode overlay or pod subnet',
    'cilium-needs-overlay-or-pod-subnet',
  ],
  ['l7 rules can only apply to tcp (not UDP)', 'l7-only-tcp'],
])('"%s" is recognised', (pasted, id) => {
  expect(matchErrors(pasted, errors)[0]).toBe(id);
});

test('the end of a pod sandbox message says more than its beginning', () => {
  const pasted =
    "Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox '3e16c561e9d5': plugin type='azure-vnet' failed (add): IPAM Invoker Add failed with error: Failed to get IP address from CNS with error: %w: http request failed: Post 'http://localhost:10090/network/requestipconfig': dial tcp 127.0.0.1:10090: connect: connection refused";
  expect(matchErrors(pasted, errors).slice(0, 2).toSorted()).toEqual(['ip-from-cns', 'pod-sandbox']);
});

test.each(['', 'DNS', 'TIMEOUT', '1024', 'my pod is slow', 'apiVersion: v1\nkind: Pod'])(
  '"%s" is no message',
  (pasted) => {
    expect(matchErrors(pasted, errors)).toEqual([]);
  },
);
