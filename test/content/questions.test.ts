import { expect, test } from 'vitest';
import { questionsSchema, topicOf } from '../../src/site/tables/questions.ts';
import { describeFindings } from './finding.ts';
import { questionFaults } from './guards/questions.ts';
import { readPages } from './read.ts';
import { allQuestions, parseData } from './data.ts';

/** The numbers of the list as it was compiled; the missing ones were merged into others. */
const numbers = [
  1, 2, 4, 5, 7, 8, 10, 11, 13, 14, 16, 17, 19, 20, 22, 23, 25, 26, 28, 29, 31, 32, 34, 35, 37, 38, 40, 41,
  43, 44, 46, 47, 49, 50, 52, 53, 55, 56, 58, 59, 61, 62, 64, 65, 67, 68, 70, 71, 73, 74, 76, 77, 79, 80, 82,
  83, 85, 86, 88, 89, 91, 92, 94, 95, 97, 98, 100, 101, 103, 104, 106, 107, 109,
];

test('each of the 73 questions is answered under one heading that exists', () => {
  expect(numbers).toHaveLength(73);
  expect(describeFindings(questionFaults(allQuestions(), numbers, readPages()))).toBe('');
});

test('the entry page draws its list from the questions and leads to each page that answers some', () => {
  const entry = readPages().find(({ url }) => url === '/reference/faq/');
  expect(entry?.components.some(({ value }) => value.name === 'Questions')).toBe(true);
  expect(allQuestions().every(({ questions }) => questions.length >= 5)).toBe(true);
});

test('a question leads to the anchor that its heading gets', () => {
  const entry = { topic: 'Most asked', questions: { 8: 'Is --pod-cidr "fixed"?' } };
  expect(topicOf('/reference/faq/', entry)).toEqual({
    url: '/reference/faq/',
    topic: 'Most asked',
    questions: [
      { number: 8, asks: 'Is --pod-cidr "fixed"?', address: '/reference/faq/#is---pod-cidr-fixed' },
    ],
  });
});

test('an entry without a topic is refused with the file and the field', () => {
  expect(() => parseData('q.yaml', 'questions: {}\n', questionsSchema)).toThrow(/q\.yaml:\n.*\n.*at topic/);
});
