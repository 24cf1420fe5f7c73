import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { facts, shown } from '../../src/aks/limits.ts';
import { sourceSchema } from '../../src/site/evidence/sources.ts';
import { topicSchema } from '../../src/site/register/claims.ts';
import { describeFindings } from './finding.ts';
import { invisibleCharacters } from './guards/characters.ts';
import { claimFaults, missingClaims, tally, unreachableClaims } from './guards/claims.ts';
import { sourceFaults } from './guards/sources.ts';
import { falseStatements } from './guards/statements.ts';
import { readPages } from './read.ts';
import { idsOf, topics, type Topic } from './topics.ts';
import { decided } from './verdicts.ts';
import { allClaims, allSources, parseData } from './data.ts';

const claims = allClaims();
const sources = [...allSources().keys()];

/** The topics judged so far; a topic counts when all of its claims are judged. */
const judged = (Object.keys(topics) as Topic[]).filter((topic) =>
  claims.some((claim) => claim.topic === topic),
);

test('every claim of the judged topics has a judgement, and only one', () => {
  const expected = judged.flatMap(idsOf);
  expect(judged.length).toBe(20);
  expect(missingClaims(claims, expected)).toEqual([]);
  expect(claims.flatMap(({ ids }) => ids).length).toBe(expected.length);
});

test('every claim stands in the file of its topic', () => {
  const homes = new Map(judged.flatMap((topic) => idsOf(topic).map((id) => [id, topic] as const)));
  const strays = claims.flatMap(({ topic, ids }) => ids.filter((id) => homes.get(id) !== topic));
  expect(strays).toEqual([]);
});

test('every claim is reachable at its address: on the page of its topic, at its own row', () => {
  expect(describeFindings(unreachableClaims(claims, readPages()))).toBe('');
});

test('the documents were taken apart into 598 claims, without a gap between topics', () => {
  const all = (Object.keys(topics) as Topic[]).flatMap(idsOf);
  expect(all.length).toBe(598);
  expect(all).toEqual([...new Set(all)].sort());
});

test('every judgement has the evidence that its verdict needs', () => {
  expect(describeFindings(claimFaults(claims, sources))).toBe('');
});

test('the verdicts are those that were decided: a changed one changes this table too', () => {
  const expected = Object.entries(decided).flatMap(([topic, counts]) =>
    Object.entries(counts).map(([verdict, count]) => [`${topic} ${verdict}`, count] as const),
  );
  expect(tally(claims)).toEqual(Object.fromEntries(expected));
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

test('the most harmful judgements come first', () => {
  expect(claims[0]?.harm).toBe('high');
  expect(claims.at(-1)?.harm).toBe('none');
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
