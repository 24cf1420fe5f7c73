import { nearest } from '../../../src/commands/nearest.ts';
import type { Claim } from '../../../src/site/register/claims.ts';
import type { Finding } from '../finding.ts';

/** Verdicts that say something about the world, and so need a source that shows it. */
const needsEvidence = new Set(['correct', 'wrong', 'outdated', 'misleading']);

/** Verdicts that tell a reader not to believe the claim. */
const harmful = new Set(['wrong', 'outdated', 'misleading']);

/** How corrections of correct claims begin; a flipped verdict then disagrees with its own text. */
const agrees = /^(True|Still|The definition holds|A valid)\b/;

/** Claims without evidence, with unknown sources, harm that does not fit the verdict, or a judgement said twice. */
export function claimFaults(claims: readonly Claim[], sources: readonly string[]): readonly Finding[] {
  const seen = new Map<string, string>();
  return claims.flatMap((claim) => {
    const where = `content/claims/${claim.topic}.yaml (${claim.ids.join(', ')})`;
    const found: Finding[] = [];
    const say = (message: string): void => void found.push({ where, message });
    if (needsEvidence.has(claim.verdict) && claim.evidence.length === 0) {
      say(`verdict "${claim.verdict}" has no evidence. Name at least one id of content/sources.yaml.`);
    }
    for (const id of claim.evidence.filter((candidate) => !sources.includes(candidate))) {
      say(`evidence "${id}" is no source.${nearest(id, sources)}`);
    }
    if (claim.verdict === 'correct' && claim.harm !== 'none') {
      say(`verdict "correct" has harm "${claim.harm}"; a correct claim harms nobody.`);
    }
    if (harmful.has(claim.verdict) && claim.harm === 'none') {
      say(`verdict "${claim.verdict}" has harm "none"; say what believing it costs.`);
    }
    if (claim.verdict === 'correct' && !agrees.test(claim.correction)) {
      say(
        'verdict "correct", but the correction does not begin by agreeing. Begin it with "True", or judge again.',
      );
    }
    if (claim.verdict === 'wrong' && agrees.test(claim.correction)) {
      say(
        'verdict "wrong", but the correction begins by agreeing. Begin with what is true instead, or judge again.',
      );
    }
    for (const id of claim.ids) {
      if (seen.has(id)) say(`${id} is judged twice; the other entry is ${seen.get(id)}.`);
      seen.set(id, where);
    }
    return found;
  });
}

/** Ids of a topic's range that no entry judges. */
export function missingClaims(claims: readonly Claim[], expected: readonly string[]): readonly string[] {
  const judged = new Set(claims.flatMap(({ ids }) => ids));
  return expected.filter((id) => !judged.has(id));
}
