import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draftOf, fragmentOf } from '../../src/tools/plan-addresses/link.ts';
import { emptyDraft, type Draft } from '../../src/tools/plan-addresses/draft.ts';
import { judgePlan } from '../../src/tools/plan-addresses/judge.ts';
import { read } from '../../src/tools/plan-addresses/read.ts';
import { otherVersion, resultOf } from '../../src/tools/plan-addresses/render.ts';
import { states } from './states.ts';

const words = (html: string): number =>
  html
    .replaceAll(/<[^>]+>/g, ' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

test.each(Object.entries(states))('%s: a verdict of at most 20 words, at most five findings', (_, state) => {
  const { html } = resultOf(state.draft);
  expect(html).toContain(`data-verdict="${state.verdict}"`);
  expect(words(/<p class="tool-verdict".*?<\/p>/s.exec(html)?.[0] ?? '')).toBeLessThanOrEqual(20);
  expect(html.split('<li data-severity').length - 1).toBeLessThanOrEqual(5);
});

test('the link of a plan leads back to it, and says the version where it is another', () => {
  for (const { draft } of Object.values(states)) expect(draftOf(fragmentOf(draft))).toEqual(draft);
  expect(draftOf('#plan=2&mode=overlay')).toEqual({ otherVersion: '2' });
  expect(draftOf('#not-judged')).toBeUndefined();
  expect(otherVersion('<b>')).not.toContain('<b>');
});

test('what a reader types never becomes markup', () => {
  const typed = '<img src=x onerror=alert(1)>"';
  const { html } = resultOf({ ...emptyDraft(), ranges: { ...emptyDraft().ranges, vnet: typed } });
  expect(html).toContain('&lt;img');
  expect(html).not.toContain('<img');
});

test.each([
  ['vnet', ' 10.240.0.0/16 ', undefined],
  ['vnet', '10.240.0.1/16', '10.240.0.0/16'],
  ['vnet', '010.0.0.0/8', undefined],
] as const)('%s "%s" suggests %s', (field, value, suggestion) => {
  const reading = read({
    ...states.example.draft,
    ranges: { ...states.example.draft.ranges, [field]: value },
  });
  expect(reading.state === 'refused' ? reading.refusal.suggestion : undefined).toBe(suggestion);
  expect(reading.state).toBe(value.startsWith(' ') ? 'complete' : 'refused');
});

test('published numbers come out: 5 nodes of Overlay, 51 of Node Subnet', () => {
  const needs = (draft: Draft): readonly number[] => {
    const reading = read(draft);
    return reading.state === 'partial' ? judgePlan(reading.known).rooms.map(({ needed }) => needed) : [];
  };
  const pool = { nodes: '4', most: '', surge: '1', pods: '30' };
  expect(needs({ ...emptyDraft('overlay'), pools: [pool] })).toEqual([5, 1280]);
  expect(needs({ ...emptyDraft('node-subnet'), pools: [{ ...pool, nodes: '50' }] })).toEqual([1581]);
});

test('the verdict and the table never disagree', () => {
  const pool = fc.record({
    nodes: fc.integer({ min: 3, max: 90 }).map(String),
    most: fc.constant(''),
    surge: fc.constantFrom('1', '33%'),
    pods: fc.integer({ min: 10, max: 250 }).map(String),
  });
  const plan = fc.record({
    mode: fc.constantFrom('overlay', 'pod-subnet', 'node-subnet'),
    pools: fc.array(pool, { minLength: 1, maxLength: 3 }),
    prefix: fc.integer({ min: 17, max: 27 }),
  });
  fc.assert(
    fc.property(plan, ({ mode, pools, prefix }) => {
      const [nodes, pods] = [`10.8.0.0/${prefix}`, `10.9.0.0/${prefix}`];
      const ranges = { vnet: '10.8.0.0/15', nodes, podCidr: `10.12.0.0/${prefix}`, pods, services: '' };
      const reading = read({ mode, pools, ranges } as Draft);
      if (reading.state !== 'complete') throw new Error(`expected a complete plan, found ${reading.state}`);
      const { rooms, findings } = judgePlan(reading.known);
      const short = rooms.some(({ needed, has = 0 }) => needed > has);
      expect(findings.some(({ text }) => !text.includes('pods a node'))).toBe(short);
      for (const { needed, has = 0, prefix: least } of rooms) expect(prefix <= least).toBe(needed <= has);
    }),
  );
});
