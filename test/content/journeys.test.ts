import { expect, test } from 'vitest';
import { textOf } from '../journeys/face.ts';
import { journeys } from '../journeys/journeys.ts';
import { describeFindings } from './finding.ts';
import { orderFaults } from './guards/order.ts';
import { kindOfProfile, kindsOf, scopeFaults } from './guards/scope.ts';
import { readPages } from './read.ts';

const runs = journeys.map(({ id, before, steps }) => ({
  id,
  ...(before ? { before: kindOfProfile(before.networkProfile) } : {}),
  steps: steps.map((step) => ({ snippet: step.snippet, text: textOf(step) })),
}));
const kinds = kindsOf(runs);

test('every cluster of a journey is of a kind that scope lines name', () => {
  const found = new Set(
    [...kinds.values()].flat().map(({ mode, dataplane }) => `${mode} ${dataplane ?? ''}`),
  );
  expect([...found].sort()).toEqual([
    'BYO CNI ',
    'Node Subnet Azure',
    'Node Subnet Cilium',
    'Overlay Azure',
    'Overlay Cilium',
    'Pod Subnet Azure',
    'Pod Subnet Cilium',
    'kubenet ',
  ]);
});

test.each(readPages())('$file shows its snippets in an order in which they run', (page) => {
  expect(describeFindings(orderFaults(page, runs))).toBe('');
});

test.each(readPages())('$file is about the clusters that its snippets ran on', (page) => {
  expect(describeFindings(scopeFaults(page, kinds))).toBe('');
});
