import { foldId } from '../../../src/site/page/blocks.ts';
import type { Finding } from '../finding.ts';
import type { Page } from '../page.ts';
import type { Questions } from '../questions.ts';
import { deadLinks } from './references.ts';

/** Where the answers stand. */
export const faq = '/reference/faq/';

/** Questions that nobody answers, that the page does not ask, and numbers that the list does not have. */
export function questionFaults(
  questions: Questions,
  numbers: readonly number[],
  pages: readonly Page[],
): readonly Finding[] {
  const where = 'content/questions.yaml';
  const answered = Object.keys(questions).map(Number);
  const lost = numbers
    .filter((number) => !answered.includes(number))
    .map((number) => ({
      where,
      message: `question ${number} has no answer. Give it the question that answers it.`,
    }));
  const unknown = answered
    .filter((number) => !numbers.includes(number))
    .map((number) => ({ where, message: `question ${number} is not in the list. Remove it.` }));
  const links = Object.entries(questions).map(([number, asks]) => ({
    where: `${where} (${number})`,
    target: `${faq}#${foldId(asks)}`,
  }));
  return [...lost, ...unknown, ...deadLinks(links, pages)];
}
