import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { facts, shown } from '../../src/aks/limits.ts';
import { sourceSchema } from '../../src/site/evidence/sources.ts';
import { topicSchema } from '../../src/site/register/claims.ts';
import { describeFindings } from './finding.ts';
import { invisibleCharacters } from './guards/characters.ts';
import { claimFaults, missingClaims } from './guards/claims.ts';
import { sourceFaults } from './guards/sources.ts';
import { falseStatements } from './guards/statements.ts';
import { idsOf, topics, type Topic } from './topics.ts';
import { allClaims, allSources, parseData } from './data.ts';

const claims = allClaims();
const sources = [...allSources().keys()];

const all = Object.keys(topics) as Topic[];

test('every claim has a judgement, and only one', () => {
  const expected = all.flatMap(idsOf);
  expect(missingClaims(claims, expected)).toEqual([]);
  expect(claims.flatMap(({ ids }) => ids).length).toBe(expected.length);
});

test('every claim stands in the file of its topic', () => {
  const homes = new Map(all.flatMap((topic) => idsOf(topic).map((id) => [id, topic] as const)));
  const strays = claims.flatMap(({ topic, ids }) => ids.filter((id) => homes.get(id) !== topic));
  expect(strays).toEqual([]);
});

test('every judgement has the evidence that its verdict needs', () => {
  expect(describeFindings(claimFaults(claims, sources))).toBe('');
});

test('no correction states one of the falsehoods that it corrects', () => {
  const findings = claims.flatMap(({ topic, ids, correction }) =>
    falseStatements(`content/claims/${topic}.yaml (${ids.join()})`, correction),
  );
  expect(describeFindings(findings)).toBe('');
});

test('every source has dates of the calendar, in order, and an https address', () => {
  const all = [...allSources().values()];
  expect(describeFindings(sourceFaults(all))).toBe('');
});

test('nothing in the register or the sources is invisible', () => {
  for (const { topic, ids, claim, correction } of claims) {
    expect(
      describeFindings(
        invisibleCharacters(`content/claims/${topic}.yaml (${ids.join()})`, claim + correction),
      ),
    ).toBe('');
  }
});

test('a malformed judgement is refused with file, entry, field and the nearest verdict', () => {
  const text =
    "- { ids: [C001], claim: c, places: ['002:19'], verdict: wrogn, harm: low, correction: c, evidence: [], teaches: '/' }\n";
  expect(() => parseData('content/claims/x.yaml', text, topicSchema)).toThrow(
    /content\/claims\/x.yaml:\n.*must be one of .*found "wrogn". Did you mean "wrong"\?\n.*at \[0\]\.verdict/,
  );
});

test('a correction shows the fact that it names, and an unknown id is refused with the nearest', () => {
  const text = (correction: string): string =>
    `- { ids: [C001], claim: c, places: ['002:19'], verdict: wrong, harm: low, correction: '${correction}', evidence: [], teaches: '/' }\n`;
  const [claim] = parseData('x.yaml', text('Up to {overlay-max-nodes} nodes.'), topicSchema);
  expect(claim?.correction).toBe(`Up to ${shown(facts['overlay-max-nodes'])} nodes.`);
  expect(() => parseData('x.yaml', text('{overlay-max-node}'), topicSchema)).toThrow(
    'Unknown fact "overlay-max-node". Did you mean "overlay-max-nodes"?',
  );
});

test('a source without a date is refused with its id', () => {
  const text = 'a:\n  title: Title\n  publisher: P\n  url: https://example.com\n  read: "2026-11-21"\n';
  expect(() => parseData('content/sources.yaml', text, z.record(z.string(), sourceSchema))).toThrow(
    /content\/sources.yaml:\n.*\n.*at a\.date/,
  );
});
