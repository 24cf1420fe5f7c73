import type { Finding } from '../finding.ts';
import { falsehoods, type Falsehood } from './falsehoods.ts';

/** Reports of what others say, questions, and the contexts in which a tunnel is real: a Cilium of your own, WireGuard. */
const elsewhere =
  /\b(whether|unless|if|instead of|infer|claim(s|ed)?|false|wrong)\b|\?|WireGuard|Egress Gateway|\bown (Cilium|CNI)\b|\b(CNI|Cilium) of (your|its) own\b|bring your own|\bBYO\b|upstream|aksbyocni|you install/i;

/** Words that deny. */
const denial = /\b(no|not|never|none|nobody|nothing|nor|neither|without|cannot)\b|n['’]t\b/i;

/** Where one thought ends and another begins: a denial before it does not deny what follows. */
const turn = /[;:–—]|,? \b(but|yet|while|whereas|although|though|because|since)\b|\(|\)/gi;

/** Sentences that state one of these falsehoods. It reads words, not meaning: the reviews of each statement are where meaning is compared. */
export function falseStatements(where: string, prose: string): readonly Finding[] {
  return sentences(prose)
    .filter((sentence) => !elsewhere.test(sentence))
    .flatMap((sentence) => {
      const found = falsehoods.find((falsehood) => isStated(falsehood, sentence));
      return found ? [{ where, message: `"${sentence.trim()}" is false: ${found.truth}.` }] : [];
    });
}

/** True where the words are there and nothing in the same clause denies them. */
function isStated({ says, denies, unless }: Falsehood, sentence: string): boolean {
  const match = says.exec(sentence);
  if (!match || unless?.test(sentence)) return false;
  const clause = clauseAround(sentence, match.index, match.index + match[0].length);
  const own = denies ? match[0].replace(denies, '') : match[0];
  return !denial.test(clause.replace(match[0], own));
}

function clauseAround(sentence: string, start: number, end: number): string {
  const turns = [...sentence.matchAll(turn)];
  const from = turns.findLast(({ index, 0: text }) => index + text.length <= start);
  const to = turns.find(({ index }) => index >= end);
  return sentence.slice(from ? from.index + from[0].length : 0, to?.index);
}

function sentences(prose: string): readonly string[] {
  return prose.replaceAll(/\s+/g, ' ').split(/(?<=[.!?;])\s+/);
}
