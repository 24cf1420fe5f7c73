import { facts, type FactId } from './limits.ts';

const words: Readonly<Record<string, number>> = { five: 5 };

/** A fact as a number to count with: 5000 for "5,000", 24 for "/24", 5 for "five"; throws where it is none. */
export function numberOf(id: FactId): number {
  const { text } = facts[id];
  const value = words[text] ?? Number(text.replace(/^\//, '').replaceAll(',', ''));
  if (Number.isNaN(value)) throw new Error(`Fact "${id}" is "${text}": expected a number or a prefix.`);
  return value;
}

/** A fact as a day to compare with: 2028-03-31 for "31 March 2028"; throws where it is none. */
export function dayOf(id: FactId): string {
  const time = Date.parse(`${facts[id].text} UTC`);
  if (Number.isNaN(time)) throw new Error(`Fact "${id}" is "${facts[id].text}": expected a day.`);
  return new Date(time).toISOString().slice(0, 10);
}
