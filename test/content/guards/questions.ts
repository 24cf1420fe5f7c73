import type { Topic } from '../../../src/site/tables/questions.ts';
import type { Finding } from '../finding.ts';
import type { Page } from '../page.ts';
import { deadLinks } from './references.ts';

/** Questions that nobody answers, that are answered twice or on no page, and numbers that the list does not have. */
export function questionFaults(
  topics: readonly Topic[],
  numbers: readonly number[],
  pages: readonly Page[],
): readonly Finding[] {
  const where = 'content/questions.yaml';
  const questions = topics.flatMap((topic) => topic.questions);
  const times = (number: number): number => questions.filter((asked) => asked.number === number).length;
  const counted = numbers.flatMap((number) => {
    const found = times(number);
    return found === 1
      ? []
      : [{ where, message: `question ${number} is answered ${found} times. Give it one heading.` }];
  });
  const unknown = questions
    .filter(({ number }) => !numbers.includes(number))
    .map(({ number }) => ({ where, message: `question ${number} is not in the list. Remove it.` }));
  const links = questions.map(({ number, address }) => ({
    where: `${where} (${number})`,
    target: address,
  }));
  return [...counted, ...unknown, ...deadLinks(links, pages)];
}
