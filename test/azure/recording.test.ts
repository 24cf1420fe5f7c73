import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { snippet } from '../../snippets/registry.ts';
import { allProofs, liveOf } from '../../src/proof/read.ts';
import { liveTotal } from '../../src/site/proof-totals.ts';
import { liveFolder, liveStateOf } from '../../src/proof/live.ts';
import { textHash } from '../../src/proof/state.ts';
import { parseAccount } from './account.ts';
import { exampleRecording, examplePlan, someone } from './example.ts';
import { proofFaultsOf, type LiveRecording } from './recording.ts';
import { redactor } from './redact.ts';
import { secretsIn } from './secrets.ts';

const jwt = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4In0.c2lnbmF0dXJl';
const redact = redactor(someone, examplePlan());

test.each([
  [
    'id of the subscription',
    `/subscriptions/${someone.id}/x`,
    '/subscriptions/00000000-0000-0000-0000-000000000000/x',
  ],
  ['tenant', someone.tenant, '<tenant>'],
  ['user', `by ${someone.user}`, 'by <user>'],
  ['subscription', `in ${someone.name}`, 'in <subscription>'],
  ['any other GUID', 'oid 0a1b2c3d-0000-4000-8000-0a1b2c3d4e5f', 'oid 00000000-0000-0000-0000-000000000000'],
  ['token', `got ${jwt}`, 'got <token>'],
  ['bearer', 'Authorization: Bearer abc.def', 'Authorization: Bearer <token>'],
  ['e-mail', 'mail a.b@c.example now', 'mail <e-mail> now'],
  ['kubeconfig token', `token: ${'a1'.repeat(20)}`, 'token: <secret>'],
  ['client key', 'client-key-data: LS0tLS1CRUdJTg==', 'client-key-data: <secret>'],
  ['key', '-----BEGIN RSA PRIVATE KEY-----\nabc\n-----END RSA PRIVATE KEY-----', '<secret>'],
  ['key of ssh', 'ssh-rsa AAAAB3NzaC1yc2E reader@laptop', '<ssh-public-key>'],
  ['long secret', 'x '.concat('Zm9v'.repeat(20)), 'x <secret>'],
  ['API server', 'https://aks-net-5f0c1d.hcp.westeurope.azmk8s.io:443', 'https://<api-server>:443'],
  ['public address', 'egress 20.50.1.2', 'egress <public-ip>'],
  ['group', `in ${examplePlan().group}`, 'in rg-aks-network'],
])('%s is redacted', (_, before, after) => {
  expect(redact({ words: [before] })).toEqual({ words: [after] });
  expect(secretsIn(redact([before]), [someone.id, someone.tenant, someone.user])).toEqual([]);
});

test.each([
  '10.244.0.0/16',
  '168.63.129.16',
  'az 2.91.0',
  'aks-nodepool1-12345678-vmss000000',
  `mcr.microsoft.com/x@sha256:${'ab'.repeat(32)}`,
  '--resource-group rg-aks-network',
])('%s belongs to nobody and stays', (text) => {
  expect(redact(text)).toBe(text);
});

test('a good recording proves its texts, and no other', () => {
  expect(proofFaultsOf(exampleRecording())).toEqual([]);
  const face = snippet('connect/credentials').faces[0];
  if (!face) throw new Error('connect/credentials has no face.');
  const recording = exampleRecording();
  const steps = recording.steps.map((step) =>
    step.snippet === 'connect/credentials' ? { ...step, sha256: textHash(face.text) } : step,
  );
  const runs = [{ ...recording, steps }];
  expect(liveStateOf('connect/credentials', face, runs)).toMatchObject({
    state: 'passed',
    location: 'westeurope',
  });
  expect(liveStateOf('connect/credentials', { ...face, text: `${face.text}\n` }, runs)).toEqual({
    state: 'not run',
  });
  expect(liveStateOf('connect/credentials', face, [])).toEqual({ state: 'not run' });
  expect(liveStateOf('connect/credentials', { ...face, language: 'ts' }, runs)).toEqual({
    state: 'does not apply',
  });
});

test('the proof page counts every shell face, and programs for nothing', () => {
  const total = liveTotal(allProofs().map(({ azure }) => azure));
  expect(total.passed + total.notRun).toBeGreaterThanOrEqual(18);
  expect(liveOf('create-overlay/cluster', 'pulumi')).toEqual({ state: 'does not apply' });
  expect(liveTotal([{ state: 'not run' }, { state: 'does not apply' }])).toEqual({ passed: 0, notRun: 1 });
});

test('every live recording is a proof; the page says that there is none as long as there is none', () => {
  const files = globSync(`${liveFolder}/*.json`);
  for (const file of files) {
    const recording = JSON.parse(readFileSync(file, 'utf8')) as LiveRecording;
    expect(proofFaultsOf(recording)).toEqual([]);
    expect(recording.date <= new Date().toISOString().slice(0, 10)).toBe(true);
  }
  const page = readFileSync('content/docs/about/verification.mdx', 'utf8');
  expect(page.includes('Nothing here ran on a live AKS cluster')).toBe(files.length === 0);
});

test.each(['', 'null', '[]', '{"id":"x"}', 'Please run az login'])('%j names no account', (printed) => {
  expect(parseAccount(printed)).toBeUndefined();
});
