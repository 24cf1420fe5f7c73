import type { Claim } from '../../src/site/register/claims.ts';
import type { Source } from '../../src/site/evidence/sources.ts';
import { describeFindings } from '../content/finding.ts';
import { claimFaults } from '../content/guards/claims.ts';
import { sourceFaults } from '../content/guards/sources.ts';
import type { KnownBad } from './case.ts';

const claim: Claim = {
  topic: 'encapsulation',
  ids: ['C070'],
  claim: 'Overlay uses Geneve.',
  places: ['002:19-43'],
  verdict: 'wrong',
  harm: 'high',
  correction: 'Neither is used.',
  evidence: ['acn-readme'],
  teaches: '/understand/packet-in-overlay/#no-encapsulation',
};
const judged = (changed: Partial<Claim>): string =>
  describeFindings(claimFaults([{ ...claim, ...changed }], ['acn-readme']));

const source: Source = {
  id: 's',
  title: 'T',
  publisher: 'P',
  url: 'https://example.com/',
  date: '2026-07-31',
  read: '2026-11-21',
};
const cited = (changed: Partial<Source>): string =>
  describeFindings(sourceFaults([{ ...source, ...changed }]));

/** Verdicts and sources with one word or digit changed. */
export const judgementCases: readonly KnownBad[] = [
  {
    name: 'verdict flipped to correct',
    story: 'One word turns a refuted claim into a confirmed one.',
    caught: () => judged({ verdict: 'correct', harm: 'none' }),
    says: 'verdict "correct", but the correction does not begin by agreeing',
  },
  {
    name: 'source read before it was written',
    story: 'A refreshed date without a second reading.',
    caught: () => cited({ read: '2026-07-01' }),
    says: 'was read on 2026-07-01, before its date 2026-07-31',
  },
];
