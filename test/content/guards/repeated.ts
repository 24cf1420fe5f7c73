import { retext } from 'retext';
import retextRepeatedWords from 'retext-repeated-words';
import type { Finding } from '../finding.ts';

const reader = retext().use(retextRepeatedWords);

/** Words written twice, as retext sees them. */
export function repeatedWords(where: string, text: string): readonly Finding[] {
  return reader.processSync(text).messages.map(({ reason }) => ({ where, message: `${reason}.` }));
}
