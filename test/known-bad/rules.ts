import { rules } from '../../src/aks/rules/index.ts';
import type { Rule } from '../../src/aks/rules/rule.ts';
import { describeFindings } from '../content/finding.ts';
import { ruleFaults } from '../content/guards/rules.ts';
import type { KnownBad } from './case.ts';

const first = rules[0] as Rule;
const reworded = (changed: Partial<Rule>): string =>
  describeFindings(ruleFaults({ ...first, ...changed }, [...first.sources]));

/** Rules whose prose has a defect that a page would not get away with either. */
export const ruleCases: readonly KnownBad[] = [
  {
    name: 'number typed into a rule',
    story: 'The limit of nodes changes, and the prose of a rule keeps the old one.',
    caught: () => reworded({ happens: 'Overlay goes up to 5,000 nodes.' }),
    says: '"5,000" is typed into the prose',
  },
];
