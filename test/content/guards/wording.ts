import type { Finding } from '../finding.ts';

/** Words that promise or belittle instead of saying something, and what to do about them. */
const patterns: readonly { readonly says: RegExp; readonly because: string }[] = [
  {
    says: /\b(simply|easily|obviously|of course|clearly|basically|straightforward|trivial(ly)?)\b/i,
    because: 'what is simple for the writer is not for the reader. Leave it out',
  },
  { says: /\bjust\b/i, because: 'it belittles the step. Leave it out or write "only"' },
  {
    says: /\b(very|really|quite|extremely|actually|incredibly)\b/i,
    because: 'it adds no fact. Leave it out',
  },
  {
    says: /\b(seamless(ly)?|robust|powerful|blazing(ly)?|cutting[- ]edge|world[- ]class|best[- ]in[- ]class|leverag(e|es|ing)|effortless(ly)?|game[- ]changer|state[- ]of[- ]the[- ]art|next[- ]generation)\b/i,
    because: 'it is marketing. Say what happens, with a number and its source',
  },
  {
    says: /\b\d+(\.\d+)?(x|×| times) (faster|slower|better|more|higher|lower)\b|\b\d+x\b/i,
    because: 'a factor needs its conditions and a source. Give both numbers instead',
  },
  {
    says: /\b(in order to|please|note that|it should be noted|utili[sz]e[sd]?)\b/i,
    because: 'it is filler. Say it directly',
  },
  {
    says: /\b(completely|totally|entirely|absolutely|perfect(ly)?|guarantee[sd]?|impossible|instantly|100 ?%)\b/i,
    because: 'it is an absolute. Say what holds, where, and who says so',
  },
];

/** What quotes somebody else: claims of others and titles keep their own words. */
const quoted = /“[^”]*”|"[^"]*"|‘[^’]*’/g;

/** Filler, belittling words, marketing and absolutes in one text of ours. */
export function wordingFaults(where: string, text: string): readonly Finding[] {
  const own = text.replaceAll(quoted, '“”');
  return patterns.flatMap(({ says, because }) => {
    const found = says.exec(own);
    return found ? [{ where, message: `"${found[0]}": ${because}.` }] : [];
  });
}
