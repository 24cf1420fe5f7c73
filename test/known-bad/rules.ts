import { judge, rules } from '../../src/aks/rules/index.ts';
import type { Rule } from '../../src/aks/rules/rule.ts';
import { ruleMessages } from '../aks/rule-messages.ts';
import { describeFindings } from '../content/finding.ts';
import { deadLinks } from '../content/guards/references.ts';
import { ruleFaults } from '../content/guards/rules.ts';
import { parsePage } from '../content/page.ts';
import type { KnownBad } from './case.ts';

const first = rules[0] as Rule;
const reworded = (changed: Partial<Rule>): string =>
  describeFindings(ruleFaults({ ...first, ...changed }, [...first.sources]));

/** The bad example of every rule: a plan or policy that somebody wrote and AKS refuses or misunderstands. */
const examples: readonly KnownBad[] = rules.map(({ id, title, bad }) => ({
  name: `rule ${id}`,
  story: title,
  caught: () =>
    judge(bad)
      .map(({ message }) => message)
      .join('\n'),
  says: ruleMessages[id] ?? `no message for ${id} in test/aks/rule-messages.ts`,
}));

/** Rules whose prose has a defect that a page would not get away with either. */
export const ruleCases: readonly KnownBad[] = [
  ...examples,
  {
    name: 'number typed into a rule',
    story: 'The limit of nodes changes, and the prose of a rule keeps the old one.',
    caught: () => reworded({ happens: 'Overlay goes up to 5,000 nodes.' }),
    says: '"5,000" is typed into the prose',
  },
  {
    name: 'prefix typed into the code of a rule',
    story: 'Backticks do not make a number somebody else’s.',
    caught: () => reworded({ fix: 'Stay below `10.0.0.0/12` with the Services.' }),
    says: '"10.0.0.0/12" is typed into the prose',
  },
  {
    name: 'falsehood in a rule',
    story: 'A rule explains a failure by a tunnel that does not exist.',
    caught: () => reworded({ happens: 'The overlay wraps pod packets in VXLAN.' }),
    says: 'Azure CNI Overlay does not encapsulate',
  },
  {
    name: 'falsehood about the load balancer in a rule',
    story: 'The documents had the load balancer send to the node port.',
    caught: () => reworded({ notice: 'The load balancer sends the packet to the NodePort of a node.' }),
    says: 'the node receives the frontend address and the Service port',
  },
  {
    name: 'misspelt option in a rule',
    story: 'The fix of a rule is a command that az refuses.',
    caught: () => reworded({ fix: 'State `--network-datplane cilium` too.' }),
    says: 'no command of the tables has the option --network-datplane',
  },
  {
    name: 'unknown number in a rule',
    story: 'A renamed fact would show as a word in braces.',
    caught: () => reworded({ happens: 'At most {overlay-max-node} of them.' }),
    says: 'unknown fact "overlay-max-node". Did you mean "overlay-max-nodes"?',
  },
  {
    name: 'rule without an existing source',
    story: 'A rule that nobody can check.',
    caught: () => reworded({ sources: ['aks-overlay-concept'] }),
    says: 'unknown source "aks-overlay-concept". Did you mean "aks-overlay-concepts"?',
  },
  {
    name: 'link to a rule that does not exist',
    story: 'A renamed rule breaks the links of other pages.',
    caught: () => {
      const page = parsePage('content/docs/operate/example.mdx', '## Plan\n\n<Rules id="plan" />\n');
      return describeFindings(
        deadLinks([{ where: 'a.mdx:1', target: '/operate/example/#rule-ranges-apar' }], [page]),
      );
    },
    says: 'that page has no such heading. Did you mean "rule-ranges-apart"?',
  },
];
