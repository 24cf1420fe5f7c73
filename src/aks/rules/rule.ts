import type { Scenario } from '../scenario.ts';

/** The moments at which a rule can be broken, in the order in which a reader meets them. */
export const groups = ['plan', 'create', 'policy', 'expose', 'change', 'versions'] as const;
export type Group = (typeof groups)[number];

/** What is wrong, in the four parts that every error of this project has. */
export interface Fault {
  /** The part of the scenario. */
  readonly where: string;
  readonly expected: string;
  readonly found: string;
  /** One sentence: what to do. */
  readonly fix: string;
}

/** What a rule says of a scenario; without the input it judges, a rule does not apply: it never passes. */
export type Verdict =
  | { readonly verdict: 'holds' }
  | { readonly verdict: 'not applicable' }
  | { readonly verdict: 'broken'; readonly fault: Fault };

/**
 * One way in which AKS networking goes wrong: a pure judgement and its prose. In the prose, `{fact-id}` stands
 * for a number of src/aks/limits/ and backticks for code.
 */
export interface Rule {
  /** Kebab-case; the address of its page and the name of its file. */
  readonly id: string;
  readonly group: Group;
  /** The mistake, as a reader would name it. */
  readonly title: string;
  /** What goes wrong. */
  readonly happens: string;
  /** How a reader notices it. */
  readonly notice: string;
  /** What to do instead. */
  readonly fix: string;
  /** Ids in content/sources.yaml. */
  readonly sources: readonly [string, ...string[]];
  /** A scenario that the rule refuses, with no more in it than the rule reads. */
  readonly bad: Scenario;
  /** The nearest scenario in which the rule holds. */
  readonly good: Scenario;
  readonly judge: (scenario: Scenario) => Verdict;
}

/** The verdict of a rule whose input is not there. */
export const notApplicable: Verdict = { verdict: 'not applicable' };

/** The verdict of a rule that looked: broken where there is a fault. */
export function verdictOf(fault: Fault | undefined): Verdict {
  return fault ? { verdict: 'broken', fault } : { verdict: 'holds' };
}

/** A fault as one line: where, what was expected and found, and one fix. */
export function messageOf({ where, expected, found, fix }: Fault): string {
  return `${where}: expected ${expected}, found ${found}. ${fix}`;
}

/** A rule that a scenario breaks, and what the rule says of it. */
export interface Finding {
  readonly rule: Rule;
  readonly fault: Fault;
  /** The fault as one line. */
  readonly message: string;
}

/** Which of some rules a scenario breaks, in their order; a tool that loads in a browser takes only those it needs. */
export function judgeBy(rules: readonly Rule[], scenario: Scenario): readonly Finding[] {
  return rules.flatMap((rule) => {
    const result = rule.judge(scenario);
    return result.verdict === 'broken'
      ? [{ rule, fault: result.fault, message: messageOf(result.fault) }]
      : [];
  });
}
