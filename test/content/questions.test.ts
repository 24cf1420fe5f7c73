import { expect, test } from 'vitest';
import { allQuestions, parseData } from './data.ts';
import { describeFindings } from './finding.ts';
import { faq, questionFaults } from './guards/questions.ts';
import { questionsSchema } from './questions.ts';
import { readPages } from './read.ts';

/** The numbers of the list as it was compiled; the missing ones were merged into others. */
const numbers = [
  1, 2, 4, 5, 7, 8, 10, 11, 13, 14, 16, 17, 19, 20, 22, 23, 25, 26, 28, 29, 31, 32, 34, 35, 37, 38, 40, 41,
  43, 44, 46, 47, 49, 50, 52, 53, 55, 56, 58, 59, 61, 62, 64, 65, 67, 68, 70, 71, 73, 74, 76, 77, 79, 80, 82,
  83, 85, 86, 88, 89, 91, 92, 94, 95, 97, 98, 100, 101, 103, 104, 106, 107, 109,
];

test('each of the 73 questions is answered on the page of questions', () => {
  expect(numbers).toHaveLength(73);
  expect(describeFindings(questionFaults(allQuestions(), numbers, readPages()))).toBe('');
});

test('the page asks at most 50 questions and answers each in at most 40 words', () => {
  const page = readPages().find(({ url }) => url === faq);
  const asked = page?.components.filter(({ value }) => value.name === 'Fold') ?? [];
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.length).toBeLessThanOrEqual(50);
  const answers = [...(page?.text ?? '').matchAll(/<Fold title=.*>\n\n(.*)\n\n<\/Fold>/g)].map(
    ([, answer = '']) => answer,
  );
  expect(answers).toHaveLength(asked.length);
  expect(answers.filter((answer) => wordsOf(answer) > 40)).toEqual([]);
});

test('an entry that is no question is refused with the file and the field', () => {
  expect(() => parseData('q.yaml', '1: [a]\n', questionsSchema)).toThrow(/q\.yaml:\n.*\n.*at 1/);
});

/** Words that a reader sees: a number that is a fact counts as one, a mark and an address as none. */
function wordsOf(answer: string): number {
  const seen = answer.replaceAll(/<Fact[^>]*>/g, 'n').replaceAll(/<[^>]*>|\]\([^)]*\)/g, '');
  return seen.split(/\s+/).filter((word) => /\w/.test(word)).length;
}
